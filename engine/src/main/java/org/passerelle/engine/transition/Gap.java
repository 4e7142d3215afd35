package org.passerelle.engine.transition;

import java.util.List;

/**
 * The essential skills of an occupation, parted by whether someone who holds another occupation has
 * them. Each list has the rarest skills first, for these tell occupations apart.
 *
 * @param covered essential to both occupations
 * @param likely essential to the target, optional to the origin: many who hold it have the skill
 * @param missing not required by the origin
 */
public record Gap(List<Integer> covered, List<Integer> likely, List<Integer> missing) {
  /** How many essential skills the target has. */
  public int size() {
    return covered.size() + likely.size() + missing.size();
  }
}
