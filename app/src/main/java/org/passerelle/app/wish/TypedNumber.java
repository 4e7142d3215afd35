package org.passerelle.app.wish;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.passerelle.app.text.Amount;
import org.passerelle.app.wish.WishProblem.Problem;

/** Numbers in fields that may be left empty. */
public final class TypedNumber {
  private static final int YEAR_DIGITS = 4;

  private TypedNumber() {}

  /**
   * The number that was typed; empty if none was.
   *
   * @param problem what is told, with what was typed, if it is no number or below 0
   * @throws WishProblem if it is not understood
   */
  public static OptionalDouble of(String typed, Problem problem) {
    if (typed.isBlank()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Amount.of(typed.replace("%", "")).orElseThrow(() -> new WishProblem(problem, typed)));
  }

  /**
   * The year that was typed; empty if none was.
   *
   * @throws WishProblem if it is no year of four digits
   */
  public static OptionalInt year(String typed) {
    if (typed.isBlank()) {
      return OptionalInt.empty();
    }
    if (typed.length() != YEAR_DIGITS || !typed.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new WishProblem(Problem.YEAR, typed);
    }
    return OptionalInt.of(Integer.parseInt(typed));
  }
}
