package org.passerelle.app.moves;

import java.util.Arrays;
import java.util.List;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;

/** A wish that is not understood, told in no language: where, what is wrong, and the values. */
public final class MoveProblem extends RuntimeException {
  /** Where a wish is typed. */
  public enum Field {
    PAY_RATIO,
    MONTHS,
    WEIGHTS,
    PLACE,
    ORDER,
    COUNT
  }

  /** What can be wrong. The comment names the arguments after the name of the field. */
  public enum Problem {
    /** what was typed, the highest number */
    NUMBER,
    /** what was typed, the highest number */
    COUNT,
    /** no further one */
    NO_WEIGHT,
    /** what was typed */
    ORDER,
    /** what was typed, the nearest names */
    UNKNOWN_PLACE
  }

  private final Field field;
  private final Problem problem;
  private final List<Object> arguments;

  MoveProblem(Field field, Problem problem, Object... arguments) {
    super(field + " " + problem + " " + Arrays.asList(arguments), null, false, false);
    this.field = field;
    this.problem = problem;
    this.arguments = List.of(arguments);
  }

  /** Where it was typed. */
  public Field field() {
    return field;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /**
   * What to tell the person.
   *
   * @param name what the field is called where the person typed
   */
  public String words(Messages messages, String name) {
    Object[] values = new Object[arguments.size() + 1];
    values[0] = name;
    for (int i = 0; i < arguments.size(); i++) {
      values[i + 1] = arguments.get(i);
    }
    return messages.text("moves.problem." + EnumName.of(problem), values);
  }
}
