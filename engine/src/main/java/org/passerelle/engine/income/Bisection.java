package org.passerelle.engine.income;

import java.util.function.DoublePredicate;

/** Finds where a condition ends to hold, by halving. */
final class Bisection {
  /** Smaller than any amount of money that is told. */
  static final double TINY = 1e-7;

  private static final int MOST_STEPS = 100;

  private Bisection() {}

  /** The highest number of a range for which a condition holds that once broken stays broken. */
  static double highest(double least, double most, DoublePredicate condition) {
    double low = least;
    double high = most;
    if (condition.test(high)) {
      return high;
    }
    for (int step = 0; step < MOST_STEPS && high - low > TINY; step++) {
      double middle = low + (high - low) / 2;
      if (condition.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
