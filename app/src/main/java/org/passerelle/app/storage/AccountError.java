package org.passerelle.app.storage;

import java.util.Arrays;
import java.util.List;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;

/**
 * An account that cannot be made or changed so, told in no language: the problem and its values.
 */
public final class AccountError extends RuntimeException {
  /** What can be wrong. The comment names the arguments, in their order. */
  public enum Problem {
    /** no argument */
    NAME_EMPTY,
    /** the limit in characters */
    NAME_TOO_LONG,
    /** no argument */
    NAME_TAKEN,
    /** the least number of characters */
    PASSWORD_TOO_SHORT,
    /** the limit in characters */
    PASSWORD_TOO_LONG,
    /** no argument */
    PASSWORD_IS_NAME,
    /** no argument: the old password is not the one given */
    WRONG_PASSWORD,
    /** no argument: there are accounts already, so that an administrator must make others */
    NOT_FIRST,
    /** no argument: nobody would be left to look after accounts */
    LAST_ADMIN,
    /** no argument */
    UNKNOWN_ACCOUNT
  }

  private final Problem problem;
  private final List<String> arguments;

  AccountError(Problem problem, Object... arguments) {
    super(problem + " " + Arrays.asList(arguments));
    this.problem = problem;
    this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** The values that explain it. */
  public List<String> arguments() {
    return arguments;
  }

  /** What to tell the person. */
  public String words(Messages messages) {
    return messages.text("account.problem." + EnumName.of(problem), arguments.toArray());
  }
}
