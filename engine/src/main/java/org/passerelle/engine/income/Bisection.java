package org.passerelle.engine.income;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a rising function passes a value: by straight lines, which hit at once where the law
 * is linear, and by halving in turn, which ends where it jumps.
 */
final class Bisection {
  /** Smaller than any amount of money that is told. */
  static final double TINY = 1e-7;

  private static final int MOST_STEPS = 200;

  private Bisection() {}

  /** The function is below the value at the low end, and not at the high end. */
  record Bracket(double low, double high) {}

  /**
   * Narrows a range; the function is below the value at its low end and not at its high end. Both
   * ends are the same where the function takes the value.
   */
  static Bracket narrow(double least, double most, double value, DoubleUnaryOperator function) {
    double low = least;
    double high = most;
    double atLow = function.applyAsDouble(low);
    double atHigh = function.applyAsDouble(high);
    for (int step = 0; step < MOST_STEPS && high - low > TINY; step++) {
      double along = step % 2 == 0 ? (value - atLow) / (atHigh - atLow) : .5;
      double middle = low + along * (high - low);
      double atMiddle = function.applyAsDouble(middle);
      if (Math.abs(atMiddle - value) < TINY) {
        return new Bracket(middle, middle);
      }
      if (atMiddle < value) {
        low = middle;
        atLow = atMiddle;
      } else {
        high = middle;
        atHigh = atMiddle;
      }
    }
    return new Bracket(low, high);
  }
}
