package org.passerelle.app.storage;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.passerelle.app.storage.StorageError.Problem;
import org.sqlite.SQLiteException;

/** What the drivers say, as one of our problems. */
final class SqlFailure {
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";
  private static final String UNIQUE_VIOLATION = "23505";

  private SqlFailure() {}

  /** The problem behind an error of the database at that place. */
  static StorageError at(String place, Throwable error) {
    Optional<SQLiteException> sqlite = cause(error, SQLiteException.class);
    if (sqlite.isPresent()) {
      return ofSqlite(place, sqlite.get());
    }
    return cause(error, SQLException.class)
        .map(sql -> ofServer(place, sql))
        .orElseGet(
            () -> new StorageError(Problem.FAILED, error, place, error.getClass().getName()));
  }

  private static StorageError ofSqlite(String place, SQLiteException error) {
    // The low byte is the primary code; the others tell details that do not change the remedy.
    int code = error.getResultCode().code & 0xff;
    return switch (code) {
      case 5, 6 -> new StorageError(Problem.BUSY, error, place);
      case 8, 14, 23 -> new StorageError(Problem.UNWRITABLE, error, place);
      case 11, 26 -> new StorageError(Problem.CORRUPT, error, place);
      case 13 -> new StorageError(Problem.DISK_FULL, error, place);
      default -> new StorageError(Problem.FAILED, error, place, error.getResultCode());
    };
  }

  private static StorageError ofServer(String place, SQLException error) {
    String state = String.valueOf(error.getSQLState());
    return switch (state) {
      case "28P01", "28000" -> new StorageError(Problem.CREDENTIALS, error, place);
      case "3D000" -> new StorageError(Problem.NO_SUCH_DATABASE, error, place);
      case "42501", "25006" -> new StorageError(Problem.UNWRITABLE, error, place);
      case "53100" -> new StorageError(Problem.DISK_FULL, error, place);
      case SERIALIZATION_FAILURE, DEADLOCK -> new StorageError(Problem.BUSY, error, place);
      default ->
          state.startsWith("08") || state.startsWith("57P")
              ? new StorageError(Problem.UNREACHABLE, error, place)
              : new StorageError(Problem.FAILED, error, place, state);
    };
  }

  /**
   * Whether the same transaction, run again, may well succeed. A key that is there already can be
   * that of a transaction at the same time, which the next run sees.
   */
  static boolean isPassing(Throwable error) {
    return cause(error, SQLException.class)
        .map(SQLException::getSQLState)
        .filter(Set.of(SERIALIZATION_FAILURE, DEADLOCK, UNIQUE_VIOLATION)::contains)
        .isPresent();
  }

  /** The innermost cause of that class: pools and frameworks wrap what the driver said. */
  private static <T> Optional<T> cause(Throwable error, Class<T> kind) {
    Optional<T> found = Optional.empty();
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        found = Optional.of(kind.cast(at));
      }
    }
    return found;
  }
}
