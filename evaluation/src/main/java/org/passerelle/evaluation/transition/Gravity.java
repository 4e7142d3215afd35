package org.passerelle.evaluation.transition;

/**
 * What sizes alone tell about flows: more people leave and enter larger occupations (Zipf 1946).
 */
final class Gravity {
  /** Near the logarithm of the mean employment, so that terms are small. */
  private static final double MIDDLE = 12;

  private Gravity() {}

  /** The logarithms of the employment at the origin and at the target, less a constant. */
  static double[] terms(FlowSet set, int origin, int target) {
    return new double[] {
      Math.log(set.employment().get(origin)) - MIDDLE,
      Math.log(set.employment().get(target)) - MIDDLE
    };
  }
}
