package org.passerelle.app.profile;

import java.util.Arrays;
import java.util.List;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;

/** A profile or CV that cannot be read, told in no language: the problem and its values. */
public final class ProfileError extends RuntimeException {
  /** What can be wrong. The comment names the arguments, in their order. */
  public enum Problem {
    /** file, reason given by the system */
    UNREADABLE,
    /** file, reason given by the system */
    UNWRITABLE,
    /** file */
    NO_FOLDER,
    /** file, limit in megabytes */
    TOO_LARGE,
    /** file, line, column */
    MALFORMED,
    /** file, limit of depth, limit of elements */
    TOO_DEEP,
    /** file */
    DOCUMENT_TYPE,
    /** file, formats that are read */
    UNKNOWN_FORMAT,
    /** file, version found, version known */
    NEWER_VERSION,
    /** file, place, value */
    BAD_VALUE
  }

  private final Problem problem;
  private final List<String> arguments;

  public ProfileError(Problem problem, Object... arguments) {
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
    return messages.text("profile.problem." + EnumName.of(problem), arguments.toArray());
  }
}
