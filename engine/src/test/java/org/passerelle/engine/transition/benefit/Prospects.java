package org.passerelle.engine.transition.benefit;

import java.util.OptionalDouble;

/** Moves made up for tests. */
final class Prospects {
  private Prospects() {}

  static final double UNKNOWN = Double.NaN;

  /** A move of which only these numbers are known. */
  static Prospect of(
      int target, double feasibility, double payRatio, double exposure, double months) {
    return new Prospect(
        target,
        feasibility,
        feasibility,
        Prospect.known(exposure),
        Prospect.known(exposure - 0.5),
        Prospect.known(payRatio),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        false,
        Prospect.known(months));
  }

  /** A move with its demand, telework and fit. */
  static Prospect wanted(
      int target, double demand, double telework, double fit, boolean isRegulated) {
    return new Prospect(
        target,
        0.5,
        0.5,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Prospect.known(demand),
        Prospect.known(telework),
        Prospect.known(fit),
        isRegulated,
        OptionalDouble.empty());
  }
}
