package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways from one occupation to another.
 *
 * @param from the occupation that is left
 * @param to the occupation that is wanted
 * @param paths the most feasible first; empty if there is none within the limits
 */
public record PathwaysView(OccupationView from, OccupationView to, List<PathView> paths) {
  /**
   * A way over none or more stepping stones.
   *
   * @param feasibility the product of those of the steps, 0 to 1
   * @param months of learning in all, null if those of a step are not known
   */
  public record PathView(double feasibility, @Nullable Double months, List<StepView> steps) {}

  /**
   * One move of a way.
   *
   * @param occupation that is taken up
   * @param feasibility 0 to 1
   * @param months of learning, full time, null if not known
   */
  public record StepView(OccupationView occupation, double feasibility, @Nullable Double months) {}
}
