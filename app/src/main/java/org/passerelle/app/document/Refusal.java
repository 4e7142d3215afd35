package org.passerelle.app.document;

import java.util.Arrays;
import java.util.List;
import org.passerelle.app.document.DocumentError.Problem;

/** A {@link DocumentError} on its way up, where the name of the file is not known yet. */
final class Refusal extends RuntimeException {
  private final Problem problem;
  private final List<String> arguments;

  /**
   * Of a problem.
   *
   * @param arguments those of the problem, without the file
   */
  Refusal(Problem problem, Object... arguments) {
    super(problem.name());
    this.problem = problem;
    this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
  }

  Problem problem() {
    return problem;
  }

  List<String> arguments() {
    return arguments;
  }
}
