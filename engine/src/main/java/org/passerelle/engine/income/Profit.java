package org.passerelle.engine.income;

import java.util.List;

/** What a company earns beyond the pay of its owner: corporate tax, dividends, what is kept. */
final class Profit {
  private final Law law;
  private final double pay;
  private final double profit;
  private final double kept;
  private final IncomeLine corporateTax;

  /**
   * @param before turnover less costs, in euros a year; a loss leaves neither pay nor profit
   */
  Profit(Law law, Payout payout, double before, double turnover) {
    this.law = law;
    double earned = Math.max(0, before);
    pay = earned * payout.salaryShare();
    profit = earned - pay;
    corporateTax = corporateTax(turnover);
    kept = afterTax() * payout.keptShare();
  }

  /** What is spent on pay, contributions included. */
  double pay() {
    return pay;
  }

  double afterTax() {
    return profit - corporateTax.amount();
  }

  double dividends() {
    return afterTax() - kept;
  }

  /** The profit that corporate tax is computed on. */
  double beforeTax() {
    return profit;
  }

  void tell(Account account) {
    if (profit > 0) {
      account.corporateTax(corporateTax);
    }
    if (kept > 0) {
      account.spent(IncomeLine.told("kept_in_company", kept));
    }
  }

  /** Reduced up to a step for companies with a turnover of no more than 10 million. */
  private IncomeLine corporateTax(double turnover) {
    double step = turnover <= law.of("corporate_tax_turnover") ? law.of("corporate_tax_step") : 0;
    double low = Math.min(profit, step);
    IncomeLine reduced = law.rated("corporate_tax_reduced", "corporate_tax_reduced", low);
    return IncomeLine.sum(
        "corporate_tax",
        profit > low
            ? List.of(
                reduced, law.rated("corporate_tax_normal", "corporate_tax_normal", profit - low))
            : List.of(reduced));
  }
}
