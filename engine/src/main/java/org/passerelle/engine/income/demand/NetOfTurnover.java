package org.passerelle.engine.income.demand;

/** What is left of a year's turnover after contributions and tax: the rules of a status. */
@FunctionalInterface
public interface NetOfTurnover {
  /**
   * What is left, in euros a year. It must not fall when turnover rises; at a turnover of 0 it may
   * be negative, where contributions are due anyway.
   *
   * @param turnover without VAT; euros a year, finite, 0 or more
   */
  double net(double turnover);
}
