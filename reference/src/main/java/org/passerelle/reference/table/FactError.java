package org.passerelle.reference.table;

import java.util.List;

/**
 * Facts that cannot be read, told in no language: the {@link Problem} and the values that explain
 * it. Whoever speaks to a person puts it into words.
 */
public final class FactError extends RuntimeException {
  /** What can be wrong with a file of facts. The comment names the arguments, in their order. */
  public enum Problem {
    /** file */
    FILE_NOT_FOUND,
    /** file, reason given by the system */
    FILE_UNREADABLE,
    /** file, reason given by the system */
    FILE_UNWRITABLE,
    /** file, line, what stands there */
    NOT_UTF8,
    /** file, limit in megabytes */
    FILE_TOO_LARGE,
    /** file, limit of the unpacked size in megabytes */
    ARCHIVE_TOO_LARGE,
    /** file, limit of entries */
    ARCHIVE_TOO_MANY_ENTRIES,
    /** file, entry */
    ARCHIVE_HOSTILE_NAME,
    /** file, reason given by the reader */
    ARCHIVE_BROKEN,
    /** file, line, limit in characters */
    CELL_TOO_LONG,
    /** file, line, limits of rows, of columns and of cells in all */
    TABLE_TOO_LARGE,
    /** file, reason given by the reader */
    MALFORMED,
    /** file, column that is missing, columns that are there */
    COLUMN_MISSING,
    /** file, sheet */
    SHEET_MISSING,
    /** file, line, cells expected, cells found */
    ROW_WIDTH,
    /** file, line, column, value */
    NOT_A_NUMBER,
    /** file, line, column, value */
    UNKNOWN_CODE,
    /** file, line, column, value */
    DUPLICATE_CODE,
    /** file */
    EMPTY_FILE,
    /** release, name of the file that is missing in it */
    RELEASE_INCOMPLETE,
    /** files given */
    RELEASE_UNKNOWN,
    /** file, line of the first row that names what is not there, what it names */
    TABLE_INCONSISTENT
  }

  private final Problem problem;
  private final List<String> arguments;

  /** The arguments stand in the order that the problem names. */
  public FactError(Problem problem, Object... arguments) {
    super(problem + " " + List.of(arguments));
    this.problem = problem;
    this.arguments = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
  }

  /** The same, with what the system said about it. */
  public FactError(Throwable cause, Problem problem, Object... arguments) {
    this(problem, arguments);
    initCause(cause);
  }

  public Problem problem() {
    return problem;
  }

  public List<String> arguments() {
    return arguments;
  }
}
