package org.passerelle.engine.transition;

import java.util.List;

/**
 * The essential skills of an occupation, parted by whether someone has them. Each list has the
 * rarest skills first, for these tell occupations apart. {@link SkillGap} tells more of fewer
 * moves.
 *
 * @param covered those they have, or that are essential to the occupation they hold
 * @param likely those that are optional to the occupation they hold, as many who hold it have them,
 *     or that their profile is not sure of
 * @param missing the others
 */
public record Gap(List<Integer> covered, List<Integer> likely, List<Integer> missing) {
  /** How many essential skills the target has. */
  public int size() {
    return covered.size() + likely.size() + missing.size();
  }
}
