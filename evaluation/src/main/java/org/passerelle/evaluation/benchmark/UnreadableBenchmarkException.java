package org.passerelle.evaluation.benchmark;

import java.nio.file.Path;

/** A file of a benchmark that cannot be read: names the file, the line and the remedy. */
public final class UnreadableBenchmarkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableBenchmarkException(Path file, String problem) {
    super(file + ": " + problem);
  }

  public UnreadableBenchmarkException(Path file, int line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }
}
