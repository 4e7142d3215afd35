package org.passerelle.engine.market.forecast;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * Half the width of an interval on the logarithm, in volatilities of the series, by split conformal
 * prediction scaled by the series (Lei, G'Sell, Rinaldo, Tibshirani and Wasserman 2018, Journal of
 * the American Statistical Association 113): of n absolute errors over volatility, the one in place
 * ⌈(n + 1) p⌉ from below.
 */
final class Widths {
  /** With fewer errors the tails are not known. */
  static final int LEAST_ERRORS = 40;

  private final double[] sorted;

  private Widths(double[] sorted) {
    this.sorted = sorted;
  }

  static Widths of(Collection<HeldOutError> errors) {
    return new Widths(errors.stream().mapToDouble(HeldOutError::relative).sorted().toArray());
  }

  /** Empty if there are too few errors. */
  OptionalDouble at(IntervalLevel level) {
    if (sorted.length < LEAST_ERRORS) {
      return OptionalDouble.empty();
    }
    int place = (int) Math.ceil((sorted.length + 1) * level.probability() - 1e-9);
    return OptionalDouble.of(sorted[Math.min(place, sorted.length) - 1]);
  }

  /** Whether an interval made of these errors holds the value that another error is about. */
  boolean holds(HeldOutError other, IntervalLevel level) {
    return other.relative() <= at(level).orElse(Double.NaN);
  }
}
