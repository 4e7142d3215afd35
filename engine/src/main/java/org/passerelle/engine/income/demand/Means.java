package org.passerelle.engine.income.demand;

import org.passerelle.engine.income.demand.DemandError.Field;

/**
 * What a person has and needs besides the business.
 *
 * <p>The unemployment benefit is an amount to be drawn, {@code benefit × benefitMonths}. Each month
 * pays the benefit less a share of what is earned; what a month does not pay is left for later, and
 * once all is drawn the benefit stops.
 *
 * @param savings at the start; euros, 0 to 100,000,000
 * @param need what is spent to live; euros a month, 0 to 1,000,000
 * @param benefit unemployment benefit; euros a month, 0 to 1,000,000
 * @param benefitMonths for how many full months; 0 to 120
 * @param deducted the share of what is earned that is taken off the benefit; 0 to 1
 * @param fallback what is earned elsewhere once the business is given up; euros a month, 0 to
 *     1,000,000
 */
public record Means(
    double savings,
    double need,
    double benefit,
    int benefitMonths,
    double deducted,
    double fallback) {
  /** The most savings, in euros. */
  public static final double MOST_SAVINGS = 100_000_000;

  /**
   * Means.
   *
   * @throws DemandError if a number is out of its range
   */
  public Means {
    DemandError.check(Field.SAVINGS, savings, 0, MOST_SAVINGS);
    DemandError.check(Field.NEED, need, 0, Clientele.MOST_EUROS);
    DemandError.check(Field.BENEFIT, benefit, 0, Clientele.MOST_EUROS);
    DemandError.check(Field.BENEFIT_MONTHS, benefitMonths, 0, Trials.MOST_MONTHS);
    DemandError.check(Field.BENEFIT_DEDUCTED, deducted, 0, 1);
    DemandError.check(Field.FALLBACK, fallback, 0, Clientele.MOST_EUROS);
  }

  /** Savings and a need, without benefit, and nothing to fall back on. */
  public static Means of(double savings, double need) {
    return new Means(savings, need, 0, 0, 0, 0);
  }

  /** The same with other savings. */
  public Means withSavings(double euros) {
    return new Means(euros, need, benefit, benefitMonths, deducted, fallback);
  }

  /** The same with unemployment benefit. */
  public Means withBenefit(double euros, int months, double share) {
    return new Means(savings, need, euros, months, share, fallback);
  }

  /** The same with an income once the business is given up. */
  public Means withFallback(double euros) {
    return new Means(savings, need, benefit, benefitMonths, deducted, euros);
  }
}
