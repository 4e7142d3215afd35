package org.passerelle.engine.income;

/**
 * How the owner of a company takes out what is left after costs.
 *
 * @param salaryShare which part of it becomes pay, with all contributions; the rest is profit, on
 *     which corporate tax is due; 0 to 1
 * @param keptShare which part of the profit after tax stays in the company; the rest is paid out as
 *     dividends; 0 to 1
 */
public record Payout(double salaryShare, double keptShare) {
  /** All is paid out as pay. */
  public static final Payout ALL_PAY = new Payout(1, 0);

  /**
   * @throws IncomeError if a share is not between 0 and 1
   */
  public Payout {
    IncomeError.checkRange("salaryShare", salaryShare, 0, 1);
    IncomeError.checkRange("keptShare", keptShare, 0, 1);
  }

  /** All profit after tax is paid out. */
  public static Payout of(double salaryShare) {
    return new Payout(salaryShare, 0);
  }
}
