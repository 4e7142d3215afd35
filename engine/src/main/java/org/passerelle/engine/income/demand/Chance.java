package org.passerelle.engine.income.demand;

import java.util.SplittableRandom;

/**
 * Draws from the distributions of the model.
 *
 * <p>Normal: the ziggurat of Marsaglia and Tsang (2000), "The ziggurat method for generating random
 * variables", Journal of Statistical Software 5(8), with 128 layers of equal area; layer and place
 * come from different bits of a number, as Doornik (2005) asks. Exponential: inversion. Lognormal:
 * exp of a normal. Poisson numbers of arrivals are not drawn as such: arrivals lie one exponential
 * apart on the scale of their expected number, which is the same process (Devroye 1986, Non-Uniform
 * Random Variate Generation, chapters VI.1 and X.3), and each client has to be drawn anyway. A
 * geometric number of months is an exponential rounded up (ibid., X.2).
 */
final class Chance {
  private static final int LAYERS = 128;

  /** Where the tail starts, and the area of each layer, of 128. */
  private static final double TAIL = 3.442619855899;

  private static final double AREA = 9.91256303526217e-3;

  /** Right ends of the layers, from the lowest, which stands for the tail too, to 0. */
  private static final double[] ENDS = ends();

  private static final double UNIT = 0x1p-52;

  private final SplittableRandom random;

  Chance(SplittableRandom random) {
    this.random = random;
  }

  private static double[] ends() {
    double[] ends = new double[LAYERS + 1];
    ends[0] = AREA / density(TAIL);
    ends[1] = TAIL;
    for (int i = 2; i < LAYERS; i++) {
      ends[i] = Math.sqrt(-2 * Math.log(AREA / ends[i - 1] + density(ends[i - 1])));
    }
    return ends;
  }

  private static double density(double x) {
    return Math.exp(-.5 * x * x);
  }

  /** Uniform, 0 to 1 without 1. */
  double uniform() {
    return random.nextDouble();
  }

  /** Exponential of mean 1. */
  double exponential() {
    return -Math.log(1 - random.nextDouble());
  }

  /** Normal of mean 0 and variance 1. */
  double normal() {
    while (true) {
      long bits = random.nextLong();
      int layer = (int) bits & (LAYERS - 1);
      double x = (bits >> 11) * UNIT * ENDS[layer];
      double size = Math.abs(x);
      if (size < ENDS[layer + 1]) {
        return x;
      }
      if (layer == 0) {
        return Math.copySign(tail(), x);
      }
      double low = density(ENDS[layer]);
      double high = density(ENDS[layer + 1]);
      if (low + random.nextDouble() * (high - low) < density(x)) {
        return x;
      }
    }
  }

  /** Beyond the layers, by Marsaglia (1964): an exponential, accepted by another. */
  private double tail() {
    while (true) {
      double beyond = exponential() / TAIL;
      if (2 * exponential() > beyond * beyond) {
        return TAIL + beyond;
      }
    }
  }
}
