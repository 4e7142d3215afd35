package org.passerelle.app.wish;

import java.util.Arrays;
import java.util.List;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;

/** A wish that cannot be met, told in no language: what is wrong, and the values. */
public final class WishProblem extends RuntimeException {
  /** What can be wrong. The comment names the arguments. */
  public enum Problem {
    /** what was typed */
    ACTIVITY,
    /** what was typed, the activity */
    SHARE,
    /** none */
    WEEK_EMPTY,
    /** none */
    SCENARIO,
    /** what was typed, the tables that there are */
    TABLE,
    /** what was typed */
    YEAR,
    /** the years asked for, the first and last that there are */
    TABLE_YEARS,
    /** what was typed */
    LEAST,
    /** what was typed, the most */
    COUNT,
    /** what was typed, the studies that there are */
    SHOCK,
    /** what was typed */
    SHOCK_YEARS,
    /** what was typed */
    JOBS_KEPT
  }

  private final Problem problem;
  private final List<Object> arguments;

  /** A problem with its values. */
  public WishProblem(Problem problem, Object... arguments) {
    super(problem + " " + Arrays.asList(arguments), null, false, false);
    this.problem = problem;
    this.arguments = List.of(arguments);
  }

  public Problem problem() {
    return problem;
  }

  /** The key of the text that tells it. */
  public String key() {
    return "wish.problem." + EnumName.of(problem);
  }

  /** The values of that text. */
  public List<Object> arguments() {
    return arguments;
  }

  /** What to tell the person. */
  public String words(Messages messages) {
    return messages.text(key(), arguments.toArray());
  }
}
