package org.passerelle.engine.income;

import java.util.Arrays;
import java.util.List;

/**
 * An income that cannot be computed, told in no language: the {@link Problem} and the values that
 * explain it. Whoever speaks to a person puts it into words.
 */
public final class IncomeError extends RuntimeException {
  /** What can be wrong. The comment names the arguments, in their order. */
  public enum Problem {
    /** field, value */
    NOT_A_NUMBER,
    /** field, value */
    NEGATIVE,
    /** field, value, least, most */
    OUT_OF_RANGE,
    /** field, day, first day that is known, last day that is known */
    DAY_UNKNOWN,
    /** field, day of creation, last day that is known */
    CREATED_TOO_LATE,
    /** field */
    LONE_PARENT_IN_A_COUPLE,
    /** field */
    LONE_PARENT_WITHOUT_CHILD,
    /** field, wanted net, highest net that was tried, turnover that gives it */
    NET_OUT_OF_REACH
  }

  private final Problem problem;
  private final List<String> arguments;

  /** The arguments stand in the order that the problem names. */
  public IncomeError(Problem problem, Object... arguments) {
    super(problem + " " + List.of(arguments));
    this.problem = problem;
    this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
  }

  public Problem problem() {
    return problem;
  }

  public List<String> arguments() {
    return arguments;
  }

  /** Refuses what is no amount of money that a person can have. */
  static void checkAmount(String field, double value, double most) {
    checkNumber(field, value);
    if (value < 0) {
      throw new IncomeError(Problem.NEGATIVE, field, value);
    }
    checkRange(field, value, 0, most);
  }

  static void checkRange(String field, double value, double least, double most) {
    checkNumber(field, value);
    if (value < least || value > most) {
      throw new IncomeError(Problem.OUT_OF_RANGE, field, value, least, most);
    }
  }

  private static void checkNumber(String field, double value) {
    if (!Double.isFinite(value)) {
      throw new IncomeError(Problem.NOT_A_NUMBER, field, value);
    }
  }
}
