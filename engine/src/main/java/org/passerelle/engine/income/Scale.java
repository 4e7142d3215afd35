package org.passerelle.engine.income;

/** A progressive scale: each rate holds for the part of an amount that lies between two steps. */
final class Scale {
  private final double[] steps;
  private final double[] rates;

  /** The first rate holds above the first step; both have the same length, steps rise. */
  Scale(double[] steps, double[] rates) {
    this.steps = steps;
    this.rates = rates;
  }

  double of(double amount) {
    double sum = 0;
    for (int band = 0; band < steps.length && amount > steps[band]; band++) {
      double end = band + 1 < steps.length ? Math.min(amount, steps[band + 1]) : amount;
      sum += (end - steps[band]) * rates[band];
    }
    return sum;
  }
}
