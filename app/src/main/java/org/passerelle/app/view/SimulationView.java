package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an automation shock does to the workers of France, by the labour-market model.
 *
 * @param shock what is taken to be automated
 * @param jobsKept the part of all jobs that is left in the end
 * @param years of the change
 * @param seed null if expected values were computed and no persons drawn
 * @param all of all workers together
 * @param drift how far the market moves by itself in a year without any shock, a part
 * @param groups how many unit groups the network has
 * @param ways how many ways between two of them
 * @param hardest the unit groups with the greatest rise of long-term unemployment
 * @param mildest those with the least
 * @param asked that of the job that was named; null if none was
 */
public record SimulationView(
    String shock,
    double jobsKept,
    double years,
    @Nullable Long seed,
    CourseView all,
    double drift,
    int groups,
    int ways,
    List<GroupView> hardest,
    List<GroupView> mildest,
    @Nullable GroupView asked,
    List<SourceView> sources) {
  /** Rates over time, each a part of those who work or look for work. */
  public record CourseView(List<RateView> rates) {}

  /** The rates of a year since the start. */
  public record RateView(double year, double unemployed, double longTerm) {}

  /**
   * A unit group of ISCO-08.
   *
   * @param shock the automated share of its hours
   * @param neighbours the mean shock of the groups its members can move to
   * @param before unemployed before the shock, a part
   * @param during the mean of the transition
   * @param longTermBefore long-term unemployed before
   * @param longTermDuring the mean of the transition
   */
  public record GroupView(
      String code,
      String name,
      double thousands,
      double shock,
      double neighbours,
      double before,
      double during,
      double longTermBefore,
      double longTermDuring) {}
}
