package org.passerelle.engine.workforce;

/**
 * How fast a labour market turns, per time step.
 *
 * <p>{@link #paper()} gives the numbers of del Rio-Chanona et al. (2021), who fitted them to the
 * unemployment and vacancies of the United States from December 2007 to December 2018. They are
 * those of no other country.
 *
 * @param separation δu, the share of the employed who lose or leave their job whatever the demand,
 *     per step; above 0, below 1
 * @param opening δv, the vacancies opened per employed person whatever the demand, per step; above
 *     0, below 1
 * @param separationAdjustment γu, the share of jobs in excess of the demand that is given up, per
 *     step; 0 to 1
 * @param openingAdjustment γv, the share of missing jobs that is opened, per step; 0 to 1
 * @param matching the share of the unemployed and of the vacancies that take part in the round of
 *     applications of a step; above 0, at most 1. The paper has 1; a shorter step has less
 * @param stepWeeks how long a step is, in weeks; above 0
 * @param longTermWeeks from how many weeks on unemployment is called long-term; at least 0
 */
public record Parameters(
    double separation,
    double opening,
    double separationAdjustment,
    double openingAdjustment,
    double matching,
    double stepWeeks,
    double longTermWeeks) {

  /**
   * The share of the own occupation in a network of moves, r of the paper. We are not sure of its
   * second digit.
   */
  public static final double STAY = .55;

  static final double WEEKS_A_YEAR = 365.25 / 7;

  /** Longer spells need a class each; nobody counts weeks so finely. */
  private static final int MOST_SPELLS = 1_000;

  /**
   * Parameters.
   *
   * @throws IllegalArgumentException if a number is out of its range, or if the spell that counts
   *     as long-term is more than a thousand steps
   */
  public Parameters {
    open("separation", separation);
    open("opening", opening);
    within("separationAdjustment", separationAdjustment, 0);
    within("openingAdjustment", openingAdjustment, 0);
    within("matching", matching, Double.MIN_VALUE);
    if (!(stepWeeks > 0 && stepWeeks < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("stepWeeks %s: finite, above 0".formatted(stepWeeks));
    }
    if (!(longTermWeeks >= 0 && longTermWeeks / stepWeeks <= MOST_SPELLS)) {
      throw new IllegalArgumentException(
          "longTermWeeks %s: 0 to %d steps of %s weeks"
              .formatted(longTermWeeks, MOST_SPELLS, stepWeeks));
    }
  }

  private static void open(String name, double rate) {
    if (!(rate > 0 && rate < 1)) {
      throw new IllegalArgumentException("%s %s: above 0, below 1".formatted(name, rate));
    }
  }

  private static void within(String name, double share, double least) {
    if (!(share >= least && share <= 1)) {
      throw new IllegalArgumentException(
          "%s %s: %s0, at most 1".formatted(name, share, least > 0 ? "above " : "at least "));
    }
  }

  /**
   * Those of the paper: δu = 0.016, δv = 0.012, γu = γv = 10 δu = 0.16 in steps of 6.75 weeks, four
   * of which are the 27 weeks from which the Bureau of Labor Statistics calls unemployment
   * long-term.
   */
  public static Parameters paper() {
    return new Parameters(.016, .012, .16, .16, 1, 27.0 / 4, 27);
  }

  /** Those of the paper in steps of a month, a twelfth of a year. */
  public static Parameters monthly() {
    return paper().inStepsOf(WEEKS_A_YEAR / 12);
  }

  /**
   * The same market in other steps. A rate x becomes 1 − (1 − x)^(new / old), so that as many
   * remain after a year. Of the unemployed and of the vacancies the part new / old takes part in
   * each round: both, so that as many compete for a vacancy, and as many are hired in a year.
   *
   * @param weeks how long a step is to be
   * @throws IllegalArgumentException if more than all would have to take part, or a number is out
   *     of its range
   */
  public Parameters inStepsOf(double weeks) {
    double ratio = weeks / stepWeeks;
    return new Parameters(
        compounded(separation, ratio),
        compounded(opening, ratio),
        compounded(separationAdjustment, ratio),
        compounded(openingAdjustment, ratio),
        matching * ratio,
        weeks,
        longTermWeeks);
  }

  private static double compounded(double rate, double steps) {
    return 1 - Math.pow(1 - rate, steps);
  }

  /** How many steps a year has. */
  public double stepsAYear() {
    return WEEKS_A_YEAR / stepWeeks;
  }

  /**
   * In which step of unemployment it becomes long-term, 1 or more: the nearest to {@link
   * #longTermWeeks}. As in the authors' program, those who lose their job in a step are in the
   * first step of unemployment at its end.
   */
  public int longTermSteps() {
    return (int) Math.max(1, Math.round(longTermWeeks / stepWeeks));
  }
}
