package org.passerelle.engine.income;

/** A rate that grows in a straight line between points and stays at the last one. */
final class SlidingRate {
  private final double[] amounts;
  private final double[] rates;

  /** Both have the same length; amounts rise. The rate is the first one up to the first amount. */
  SlidingRate(double[] amounts, double[] rates) {
    this.amounts = amounts;
    this.rates = rates;
  }

  double at(double amount) {
    if (amount <= amounts[0]) {
      return rates[0];
    }
    for (int i = 1; i < amounts.length; i++) {
      if (amount <= amounts[i]) {
        double along = (amount - amounts[i - 1]) / (amounts[i] - amounts[i - 1]);
        return rates[i - 1] + along * (rates[i] - rates[i - 1]);
      }
    }
    return rates[rates.length - 1];
  }
}
