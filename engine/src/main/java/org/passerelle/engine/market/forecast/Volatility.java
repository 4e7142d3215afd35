package org.passerelle.engine.market.forecast;

/**
 * How much series jump about: the standard deviation of their growth a year. Few steps tell little,
 * so the variance of a series is drawn to the mean variance s² of all, which counts as much as
 * {@value #PRIOR_STEPS} steps:
 *
 * <pre>σᵢ² = (squaresᵢ + κ s²) / (freedomᵢ + κ)</pre>
 */
final class Volatility {
  private static final int PRIOR_STEPS = 10;

  /** Series that never change would divide by 0. */
  private static final double LEAST = 1e-6;

  private final double pooled;
  private final Breaks breaks;

  private Volatility(double pooled, Breaks breaks) {
    this.pooled = pooled;
    this.breaks = breaks;
  }

  static Volatility of(Panel known) {
    double squares = 0;
    int freedom = 0;
    for (YearlySeries series : known.series()) {
      PastGrowth growth = PastGrowth.of(series, known.breaks());
      squares += growth.squares();
      freedom += growth.freedom();
    }
    return new Volatility(freedom == 0 ? 0 : squares / freedom, known.breaks());
  }

  /** The standard deviation of a series' growth a year, above 0. */
  double of(YearlySeries series) {
    return of(PastGrowth.of(series, breaks));
  }

  double of(PastGrowth growth) {
    double variance = (growth.squares() + PRIOR_STEPS * pooled) / (growth.freedom() + PRIOR_STEPS);
    return Math.max(LEAST, Math.sqrt(variance));
  }

  /** The variance of growth a year in all series together. */
  double pooledVariance() {
    return pooled;
  }
}
