package org.passerelle.app.storage;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Notes on dossiers. Who may read and write them is asked of {@link Access} before. */
public final class Notes {
  private final Database database;
  private final InstantSource clock;
  private final SecureRandom random;

  /** In a database, with the clock and the dice to use. */
  public Notes(Database database, InstantSource clock, SecureRandom random) {
    this.database = database;
    this.clock = clock;
    this.random = random;
  }

  /** Adds a note, if there is such a dossier. */
  public Optional<Note> add(String dossier, String author, String text) {
    Note note =
        new Note(
            Tokens.id(random),
            dossier,
            author,
            Optional.empty(),
            StorableText.of(text),
            Instant.ofEpochMilli(clock.millis()));
    int added = database.write(handle -> insert(handle, note));
    return added == 1 ? Optional.of(note) : Optional.empty();
  }

  /** Adds it after all others of its moment; returns 0 if there is no such dossier. */
  static int insert(Handle handle, Note note) {
    return handle
        .createUpdate(
            """
            INSERT INTO note (id, dossier, author, writer, text, created, place)
            SELECT :id, d.id, :author, :writer, :text, :created,
              (SELECT COALESCE(MAX(n.place), 0) + 1 FROM note n WHERE n.dossier = d.id)
            FROM dossier d WHERE d.id = :dossier
            """)
        .bind("id", note.id())
        .bind("dossier", note.dossier())
        .bind("author", note.author())
        .bindByType("writer", note.writer().orElse(null), String.class)
        .bind("text", note.text())
        .bind("created", note.created().toEpochMilli())
        .execute();
  }

  /** The notes on a dossier, oldest first. */
  public List<Note> on(String dossier) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT * FROM note n WHERE n.dossier = :dossier ORDER BY n.created, n.place, n.id")
            .bind("dossier", dossier)
            .map(Notes::note)
            .list());
  }

  /**
   * Deletes a note of this dossier.
   *
   * @return whether there was one
   */
  public boolean delete(String dossier, String id) {
    return database.write(handle ->
        handle
                .createUpdate("DELETE FROM note WHERE dossier = :dossier AND id = :id")
                .bind("dossier", dossier)
                .bind("id", id)
                .execute()
            == 1);
  }

  static Note note(ResultSet row, StatementContext context) throws SQLException {
    return new Note(
        row.getString("id"),
        row.getString("dossier"),
        row.getString("author"),
        Optional.ofNullable(row.getString("writer")),
        row.getString("text"),
        Instant.ofEpochMilli(row.getLong("created")));
  }
}
