package org.passerelle.app.cli;

/** A command that cannot do what it was asked, with the words for the person who asked. */
final class Failure extends RuntimeException {
  private final ExitCode exitCode;

  Failure(ExitCode exitCode, String words) {
    super(words);
    this.exitCode = exitCode;
  }

  ExitCode exitCode() {
    return exitCode;
  }

  /** What to tell the person, in their language. */
  String words() {
    return String.valueOf(getMessage());
  }
}
