package org.passerelle.app.wish;

import java.util.OptionalLong;
import org.passerelle.app.wish.WishProblem.Problem;
import org.passerelle.engine.workforce.Shock;

/**
 * Which simulation of all workers is asked for.
 *
 * @param jobsKept the part of all jobs that is left in the end
 * @param years of the change
 * @param seed for drawing persons; without one expected values are computed
 */
public record SimulationWish(Shock shock, double jobsKept, double years, OptionalLong seed) {
  private static final double MOST_YEARS = 100;
  private static final double LEAST_YEARS = 2;

  /** What is simulated if nothing is told: as many jobs over a working life. */
  public static final SimulationWish USUAL =
      new SimulationWish(Shock.AI, 1, 30, OptionalLong.empty());

  /**
   * Checks the numbers.
   *
   * @throws WishProblem if one cannot be simulated
   */
  public SimulationWish {
    if (!(years >= LEAST_YEARS && years <= MOST_YEARS)) {
      throw new WishProblem(Problem.SHOCK_YEARS, years);
    }
    if (!(jobsKept >= 0.1 && jobsKept <= 1.5)) {
      throw new WishProblem(Problem.JOBS_KEPT, jobsKept * 100);
    }
  }
}
