package org.passerelle.app.storage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Who did what and when, by ids only: no name, no address, nothing that a person entered. */
public final class AuditLog {
  /** What was done. The subject is the dossier or account that it was done to. */
  public enum Event {
    LOGIN,
    LOGIN_FAILED,
    LOGOUT,
    TOKEN_GIVEN,
    ACCOUNT_CREATED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    PASSWORD_CHANGED,
    DOSSIER_READ,
    DOSSIER_EXPORTED,
    DOSSIER_DELETED,
    DOSSIER_SHARED,
    DOSSIER_UNSHARED,
    NOTE_ADDED,
    NOTE_DELETED,
    ALL_EXPORTED,
    ALL_DELETED
  }

  /**
   * One line of the log.
   *
   * @param at when, to the millisecond
   * @param who the id of an account, or {@link Owner#LOCAL}; empty where it is not known, as of a
   *     login that failed
   * @param event what was done: the name of an {@link Event}, or of one that only another version
   *     of the program writes
   * @param subject the id of the dossier or account; empty if there is none
   */
  public record Entry(Instant at, Optional<String> who, String event, Optional<String> subject) {}

  /**
   * Some of the log.
   *
   * @param entries newest first
   * @param total how many there are in the whole log
   */
  public record Page(List<Entry> entries, long total) {
    /** With a list of its own. */
    public Page {
      entries = List.copyOf(entries);
    }
  }

  private final Database database;
  private final InstantSource clock;

  /** In a database, with the clock to use. */
  public AuditLog(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Adds a line. */
  public void add(Optional<String> who, Event event, Optional<String> subject) {
    database.write(handle ->
        handle
            .createUpdate("INSERT INTO audit (at, who, event, subject) VALUES (?, ?, ?, ?)")
            .bind(0, clock.millis())
            .bind(1, who.orElse(""))
            .bind(2, event.name())
            .bind(3, subject.orElse(""))
            .execute());
  }

  /**
   * Some lines, newest first.
   *
   * @param offset how many to pass over, 0 or more
   * @param limit how many to return at most, 0 or more
   */
  public Page page(int offset, int limit) {
    return database.read(handle -> {
      long total = handle.createQuery("SELECT COUNT(*) FROM audit").mapTo(Long.class).one();
      List<Entry> entries =
          handle
              .createQuery("SELECT * FROM audit ORDER BY seq DESC LIMIT ? OFFSET ?")
              .bind(0, limit)
              .bind(1, offset)
              .map((row, context) ->
                  new Entry(
                      Instant.ofEpochMilli(row.getLong("at")),
                      present(row.getString("who")),
                      row.getString("event"),
                      present(row.getString("subject"))))
              .list();
      return new Page(entries, total);
    });
  }

  /** Deletes the lines before a moment; returns how many. */
  public int purge(Instant before) {
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM audit WHERE at < ?")
            .bind(0, before.toEpochMilli())
            .execute());
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
