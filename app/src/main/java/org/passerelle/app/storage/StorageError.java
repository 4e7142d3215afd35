package org.passerelle.app.storage;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;

/**
 * A database that cannot be used, told in no language: the problem and its values. No value ever
 * holds a password or something that a person entered.
 */
public final class StorageError extends RuntimeException {
  /**
   * What can be wrong. The comment names the arguments, in their order; the place is a file, or
   * {@code host:port/database}.
   */
  public enum Problem {
    /** folder, reason given by the system */
    FOLDER_UNWRITABLE,
    /** place */
    UNWRITABLE,
    /** place */
    CORRUPT,
    /** place, version found, version known */
    NEWER,
    /** place */
    BUSY,
    /** place */
    DISK_FULL,
    /** no argument: what was given may hold a password in any part of it */
    ADDRESS_MALFORMED,
    /** the port that was given */
    ADDRESS_PORT,
    /** place */
    UNREACHABLE,
    /** place */
    CREDENTIALS,
    /** place */
    NO_SUCH_DATABASE,
    /** place */
    NOT_OURS,
    /** place */
    NOT_EMPTY,
    /** place, code given by the database */
    FAILED
  }

  private final Problem problem;
  private final List<String> arguments;

  StorageError(Problem problem, @Nullable Throwable cause, Object... arguments) {
    super(problem + " " + Arrays.asList(arguments), cause);
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
    return messages.text("storage.problem." + EnumName.of(problem), arguments.toArray());
  }
}
