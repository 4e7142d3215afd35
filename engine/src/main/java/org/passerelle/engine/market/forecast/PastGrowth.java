package org.passerelle.engine.market.forecast;

/**
 * The growth of the logarithm of a series from observation to observation, without the steps across
 * breaks. With steps g of t years, as for a random walk with drift:
 *
 * <pre>mean μ = Σ g / Σ t          variance a year = Σ (g − μ t)² / t / (n − 1)</pre>
 *
 * @param steps their number n
 * @param years Σ t
 * @param mean growth a year; 0 if there is no step
 * @param squares Σ (g − μ t)² / t
 * @param absolute Σ |step of the value itself|, for the scale of errors
 */
record PastGrowth(int steps, int years, double mean, double squares, double absolute) {
  static PastGrowth of(YearlySeries series, Breaks breaks) {
    int steps = 0;
    int years = 0;
    double sum = 0;
    double sumOfSquares = 0;
    double absolute = 0;
    for (int i = 1; i < series.size(); i++) {
      if (breaks.isFree(series.year(i - 1), series.year(i))) {
        int time = series.year(i) - series.year(i - 1);
        double growth = series.log(i) - series.log(i - 1);
        steps++;
        years += time;
        sum += growth;
        sumOfSquares += growth * growth / time;
        absolute += Math.abs(series.value(i) - series.value(i - 1));
      }
    }
    double mean = years == 0 ? 0 : sum / years;
    // Σ (g − μt)²/t = Σ g²/t − μ² Σ t; roundings must not carry it below 0.
    double squares = Math.max(0, sumOfSquares - mean * mean * years);
    return new PastGrowth(steps, years, mean, squares, absolute);
  }

  /** Degrees of freedom of the variance. */
  int freedom() {
    return Math.max(0, steps - 1);
  }
}
