package org.passerelle.engine.transition.benefit;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** What a person may ask of a move, one thing at a time. */
public enum Limit {
  /** Not far less feasible than the most feasible move. */
  REACH,
  /** Clearly less exposed to technology. */
  SAFER,
  /** A higher wage. */
  BETTER_PAID,
  /** A wage of at least a part of the present one. */
  PAY_RATIO,
  /** Work that can be done from home. */
  REMOTE,
  /** No occupation that ESCO notes as regulated. */
  UNREGULATED,
  /** No more than so many months of learning. */
  MONTHS;

  /** What a limit says of a move. */
  public enum Verdict {
    KEPT,
    MISSED,
    /** The number that it asks for is not known. */
    UNKNOWN;

    static Verdict of(OptionalDouble number, DoublePredicate limit) {
      if (number.isEmpty()) {
        return UNKNOWN;
      }
      return limit.test(number.getAsDouble()) ? KEPT : MISSED;
    }
  }
}
