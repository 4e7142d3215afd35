package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a move asks to be learned.
 *
 * @param origin the occupation that is held; null if the profile names none
 * @param target the occupation that is wanted
 * @param feasibility how feasible the move is, and why
 * @param leastMonths full-time months of learning, at least; null if not known
 * @param mostMonths at most
 * @param covered skills that are owned, the most important first
 * @param near skills that are near to one that is owned
 * @param missing the others
 */
public record GapView(
    @Nullable OccupationView origin,
    OccupationView target,
    FeasibilityView feasibility,
    @Nullable Double leastMonths,
    @Nullable Double mostMonths,
    List<NeededView> covered,
    List<NeededView> near,
    List<NeededView> missing) {
  /**
   * A skill that the target requires.
   *
   * @param importance 0 to 1
   * @param nearness to what is owned, 0 to 1
   * @param nearestOwned the owned skill that it is nearest to; null if none is near
   * @param leastHours to learn what is missing of it
   * @param mostHours at most
   */
  public record NeededView(
      SkillView skill,
      boolean essential,
      double importance,
      double nearness,
      @Nullable SkillView nearestOwned,
      double leastHours,
      double mostHours) {}
}
