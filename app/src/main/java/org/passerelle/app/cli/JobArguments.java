package org.passerelle.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words that name a job on the command line. */
final class JobArguments {
  @Parameters(paramLabel = "JOB", arity = "0..*", descriptionKey = "option.job")
  private List<String> words = new ArrayList<>();

  @Option(names = "--from", paramLabel = "JOB", descriptionKey = "option.from")
  private String from = "";

  @Option(names = "--pick", paramLabel = "N|CODE", descriptionKey = "option.pick")
  private String pick = "";

  /** The occupation that is meant. */
  int occupation(Session session, boolean json) {
    if (!from.isBlank() && !words.isEmpty()) {
      throw session.failure(ExitCode.USAGE, "error.twoJobs", String.join(" ", words), from);
    }
    String job = from.isBlank() ? String.join(" ", words) : from;
    return new OccupationChoice(session, json)
        .of(job, pick.isBlank() ? Optional.empty() : Optional.of(pick));
  }

  /** Whether a job was named at all. */
  boolean isNamed() {
    return !from.isBlank() || !words.isEmpty();
  }
}
