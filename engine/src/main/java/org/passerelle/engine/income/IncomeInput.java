package org.passerelle.engine.income;

/**
 * What is earned in a year, before anything is taken away.
 *
 * @param turnover in euros a year without value-added tax, 0 to 10 million; for an employee the
 *     gross wage
 * @param costs what the business spends, in euros a year, 0 to 10 million; none of an employee
 * @param household those who are taxed together
 */
public record IncomeInput(double turnover, double costs, Household household) {
  /** The largest amount that is computed, in euros a year. */
  public static final double MOST = 10_000_000;

  /**
   * @throws IncomeError if an amount is no number, negative or too large
   */
  public IncomeInput {
    IncomeError.checkAmount("turnover", turnover, MOST);
    IncomeError.checkAmount("costs", costs, MOST);
  }

  /** Someone who lives alone. */
  public static IncomeInput of(double turnover, double costs) {
    return new IncomeInput(turnover, costs, Household.SINGLE);
  }

  IncomeInput withTurnover(double other) {
    return new IncomeInput(other, costs, household);
  }

  double beforeContributions() {
    return turnover - costs;
  }
}
