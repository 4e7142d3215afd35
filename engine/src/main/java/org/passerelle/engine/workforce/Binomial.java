package org.passerelle.engine.workforce;

import java.util.SplittableRandom;

/**
 * Draws how many of n succeed.
 *
 * <p>Few expected successes: one step from success to success, each geometric. Many: transformed
 * rejection with squeeze, algorithm BTRS of Hörmann (1993), "The generation of binomial random
 * variates", Journal of Statistical Computation and Simulation 46. Both are exact.
 */
final class Binomial {
  private static final double MANY = 10;
  private static final double[] STIRLING_TAILS = tails();

  private final SplittableRandom random;

  Binomial(SplittableRandom random) {
    this.random = random;
  }

  /**
   * The number of successes.
   *
   * @param n how many try, a whole number, 0 or more
   * @param p the probability of each, 0 to 1
   */
  double draw(double n, double p) {
    if (p > .5) {
      return n - draw(n, 1 - p);
    }
    if (p <= 0 || n <= 0) {
      return 0;
    }
    return n * p < MANY ? byGaps(n, p) : byRejection(n, p);
  }

  private double byGaps(double n, double p) {
    double logMiss = Math.log1p(-p);
    double tried = 0;
    for (int successes = 0; ; successes++) {
      tried += Math.floor(Math.log(1 - random.nextDouble()) / logMiss) + 1;
      if (tried > n) {
        return successes;
      }
    }
  }

  private double byRejection(double n, double p) {
    double spread = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * spread;
    double a = -.0873 + .0248 * b + .01 * p;
    double alpha = (2.83 + 5.1 / b) * spread;
    double squeeze = .92 - 4.2 / b;
    while (true) {
      double u = random.nextDouble() - .5;
      double v = 1 - random.nextDouble();
      double us = .5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + n * p + .5);
      if (us >= .07 && v <= squeeze) {
        return k;
      }
      if (k >= 0 && k <= n && Math.log(v * alpha / (a / (us * us) + b)) <= logRatio(n, p, k)) {
        return k;
      }
    }
  }

  /** The logarithm of the probability of k beside that of the most probable number. */
  private static double logRatio(double n, double p, double k) {
    double mode = Math.floor((n + 1) * p);
    double odds = p / (1 - p);
    return (mode + .5) * Math.log((mode + 1) / (odds * (n - mode + 1)))
        + (n + 1) * Math.log((n - mode + 1) / (n - k + 1))
        + (k + .5) * Math.log(odds * (n - k + 1) / (k + 1))
        + tail(mode)
        + tail(n - mode)
        - tail(k)
        - tail(n - k);
  }

  /** ln k! less Stirling's ½ ln 2π + (k + ½) ln (k + 1) − (k + 1). */
  private static double tail(double k) {
    if (k < STIRLING_TAILS.length) {
      return STIRLING_TAILS[(int) k];
    }
    double next = k + 1;
    return (1 / 12.0 - (1 / 360.0 - 1 / (1260 * next * next)) / (next * next)) / next;
  }

  private static double[] tails() {
    double[] tails = new double[10];
    double logFactorial = 0;
    for (int k = 0; k < tails.length; k++) {
      logFactorial += k == 0 ? 0 : Math.log(k);
      tails[k] = logFactorial - .5 * Math.log(2 * Math.PI) - (k + .5) * Math.log(k + 1) + (k + 1);
    }
    return tails;
  }
}
