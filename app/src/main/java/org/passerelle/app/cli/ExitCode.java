package org.passerelle.app.cli;

/** How a command ended, for scripts. */
enum ExitCode {
  OK(0),
  /** Something that should not happen. */
  INTERNAL(1),
  /** The command was called with wrong words. */
  USAGE(2),
  /** Nothing is called what was asked for. */
  NOT_FOUND(3),
  /** Several things may be meant and none was picked. */
  AMBIGUOUS(4),
  /** A file given is missing, broken, hostile, or not what it should be. */
  BAD_FILE(5),
  /** A folder or file cannot be written. */
  CANNOT_WRITE(6);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
