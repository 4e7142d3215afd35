package org.passerelle.engine.workforce;

import java.util.Arrays;

/**
 * Part of the work of each occupation is automated, slowly first, then fast, then slowly.
 *
 * <p>The demand for occupation i goes from d(i) to
 *
 * <pre>D(i) = kept · Σ d · d(i) · (1 − p(i)) / Σ d · (1 − p)</pre>
 *
 * with p the automated share of its hours. With kept = 1, as in the paper, all work so much less
 * that there are as many jobs as before: occupations that are automated less than the average grow.
 * The way from d to D is the sigmoid 1 / (1 + e^(−k (year − centre))). As in the authors' program
 * it has reached 0.9999 at the end of the transition if its centre is in the middle.
 *
 * <p>Never changes; the {@code with} methods give another one.
 */
public final class Automation implements Scenario {
  private static final double TRANSITION_YEARS = 30;
  private static final double YEARS_AFTER = 10;
  private static final double REACHED = .9999;

  private final double[] shocks;
  private final double transitionYears;
  private final double centreYear;
  private final double yearsAfter;
  private final double jobsKept;

  private Automation(
      double[] shocks,
      double transitionYears,
      double centreYear,
      double yearsAfter,
      double jobsKept) {
    this.shocks = shocks;
    this.transitionYears = transitionYears;
    this.centreYear = centreYear;
    this.yearsAfter = yearsAfter;
    this.jobsKept = jobsKept;
  }

  /**
   * Over thirty years, fastest after fifteen, with as many jobs as before; ten more years are
   * looked at.
   *
   * @param shocks the share of the hours of each occupation that is automated, 0 to 1, not all 1
   * @throws IllegalArgumentException if a share is out of its range, there is none, or nothing is
   *     left to be done
   */
  public static Automation of(double... shocks) {
    if (Arrays.stream(shocks).allMatch(shock -> shock == 1)) {
      throw new IllegalArgumentException(
          "all work of %d occupations automated: at least one share below 1"
              .formatted(shocks.length));
    }
    return new Automation(checked(shocks), TRANSITION_YEARS, TRANSITION_YEARS / 2, YEARS_AFTER, 1);
  }

  static double[] checked(double[] shocks) {
    for (int occupation = 0; occupation < shocks.length; occupation++) {
      if (!(shocks[occupation] >= 0 && shocks[occupation] <= 1)) {
        throw new IllegalArgumentException(
            "shock %s of occupation %d: 0 to 1".formatted(shocks[occupation], occupation));
      }
    }
    return shocks.clone();
  }

  /**
   * The same over another time, fastest in the middle.
   *
   * @param years finite, above 0
   */
  public Automation withTransition(double years) {
    positive("transition of %s years", years);
    return new Automation(shocks, years, years / 2, yearsAfter, jobsKept);
  }

  /**
   * The same, fastest at another time. The steepness stays as it is.
   *
   * @param year above 0, below the years of the transition
   */
  public Automation withCentre(double year) {
    if (!(year > 0 && year < transitionYears)) {
      throw new IllegalArgumentException(
          "centre in year %s: above 0, below %s".formatted(year, transitionYears));
    }
    return new Automation(shocks, transitionYears, year, yearsAfter, jobsKept);
  }

  /**
   * The same, looked at for longer or shorter after the transition.
   *
   * @param years finite, 0 or more
   */
  public Automation withYearsAfter(double years) {
    if (!(years >= 0 && years < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("%s years after: finite, 0 or more".formatted(years));
    }
    return new Automation(shocks, transitionYears, centreYear, years, jobsKept);
  }

  /**
   * The same with fewer jobs in the end, or more.
   *
   * @param share of all jobs at the start, finite, above 0; 1 as in the paper. Below 1,
   *     unemployment does not come back, as nobody leaves the labour market
   */
  public Automation withJobsKept(double share) {
    positive("share %s of jobs kept", share);
    return new Automation(shocks, transitionYears, centreYear, yearsAfter, share);
  }

  private static void positive(String what, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException((what + ": finite, above 0").formatted(value));
    }
  }

  @Override
  public void demand(double year, double[] start, double[] wanted) {
    if (start.length != shocks.length) {
      throw new IllegalArgumentException(
          "%d shocks for %d occupations".formatted(shocks.length, start.length));
    }
    double reached = reached(year);
    double scale = jobsKept * Arrays.stream(start).sum() / hoursLeft(start);
    for (int i = 0; i < start.length; i++) {
      double end = scale * start[i] * (1 - shocks[i]);
      wanted[i] = start[i] + reached * (end - start[i]);
    }
  }

  /** Which part of the way is gone, 0 to 1. */
  private double reached(double year) {
    double steepness = Math.log(REACHED / (1 - REACHED)) / (transitionYears / 2);
    return 1 / (1 + Math.exp(-steepness * (year - centreYear)));
  }

  private double hoursLeft(double[] start) {
    double left = 0;
    for (int i = 0; i < start.length; i++) {
      left += start[i] * (1 - shocks[i]);
    }
    if (left <= 0) {
      throw new IllegalArgumentException(
          "all work is automated in the occupations that employ anyone");
    }
    return left;
  }

  @Override
  public double transitionYears() {
    return transitionYears;
  }

  @Override
  public double years() {
    return transitionYears + yearsAfter;
  }
}
