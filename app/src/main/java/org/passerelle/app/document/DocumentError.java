package org.passerelle.app.document;

import java.util.List;
import java.util.stream.Stream;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;

/** A document that cannot be read, told in no language: the problem and its values. */
public final class DocumentError extends RuntimeException {
  /** What can be wrong. The comment names the arguments, in their order. */
  public enum Problem {
    /** file */
    NOT_FOUND,
    /** file, reason given by the system */
    UNREADABLE,
    /** file, megabytes (at least), limit in megabytes */
    TOO_LARGE,
    /** file */
    EMPTY,
    /** file, what it seems to be */
    UNKNOWN_FORMAT,
    /** file */
    BINARY,
    /** file */
    ENCRYPTED,
    /** file, pages */
    SCANNED,
    /** file, what it seemed to be */
    DAMAGED,
    /** file, limit of parts */
    TOO_MANY_PARTS,
    /** file, its kilobytes, limit in megabytes, limit of the ratio */
    EXPANDS_TOO_FAR,
    /** file, limit of levels */
    TOO_DEEP,
    /** file */
    DOCUMENT_TYPE,
    /** file, limit in seconds */
    TOO_SLOW,
    /** file, limit in megabytes */
    TOO_MUCH_MEMORY,
    /** file, exit code of the process that reads PDFs, or why it did not start */
    NO_PDF_PROCESS
  }

  private final Problem problem;
  private final List<String> arguments;

  /** The name of a person's file often names the person: it is not in the exception's message. */
  DocumentError(String file, Refusal refusal) {
    super(refusal.problem() + " " + refusal.arguments());
    this.problem = refusal.problem();
    this.arguments = Stream.concat(Stream.of(file), refusal.arguments().stream()).toList();
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
    return messages.text("document.problem." + EnumName.of(problem), arguments.toArray());
  }
}
