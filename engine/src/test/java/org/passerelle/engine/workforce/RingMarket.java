package org.passerelle.engine.workforce;

import java.util.Arrays;

/** A labour market that tests can see through: occupations in a ring, as many people in each. */
final class RingMarket {
  private RingMarket() {}

  static final int SIZE = 30;

  /** From each occupation to the two before and the two after it, in a ring. */
  static MobilityNetwork ring(int size) {
    return circle(size, -2, -1, 1, 2);
  }

  /** The same with a few ways across. */
  static MobilityNetwork crossed() {
    return circle(SIZE, -2, -1, 1, 2, 9, -13);
  }

  private static MobilityNetwork circle(int size, int... steps) {
    MobilityNetwork.Builder builder = MobilityNetwork.builder(size, Parameters.STAY);
    for (int i = 0; i < size; i++) {
      for (int step : steps) {
        builder.link(i, Math.floorMod(i + step, size), 1);
      }
    }
    return builder.build();
  }

  static double[] each(double employment) {
    double[] all = new double[SIZE];
    Arrays.fill(all, employment);
    return all;
  }

  static Workforce workforce(MobilityNetwork network) {
    return new Workforce(network, each(1_000), Parameters.monthly());
  }
}
