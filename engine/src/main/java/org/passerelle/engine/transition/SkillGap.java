package org.passerelle.engine.transition;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a person needs for an occupation, and what of it they have.
 *
 * @param target the occupation
 * @param covered required skills that are owned, the most important first
 * @param near required skills that are not owned, but near to one that is
 * @param missing required skills that nothing owned comes near to
 */
public record SkillGap(int target, List<Needed> covered, List<Needed> near, List<Needed> missing) {
  /**
   * A required skill.
   *
   * @param skill its number
   * @param isEssential whether the occupation cannot do without it
   * @param importance from 0 to 1: essential skills before optional ones, rare skills and those
   *     that the target's family asks for before others
   * @param nearness how near it is to what is owned, 0 to 1
   * @param nearestOwned the owned skill that it is nearest to, if any is near
   * @param leastHours hours to learn what is missing of it, at least
   * @param mostHours at most
   */
  public record Needed(
      int skill,
      boolean isEssential,
      double importance,
      double nearness,
      OptionalInt nearestOwned,
      double leastHours,
      double mostHours) {}
}
