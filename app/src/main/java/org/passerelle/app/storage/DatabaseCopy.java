package org.passerelle.app.storage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.passerelle.app.storage.StorageError.Problem;

/** Everything of one database into another, as from the file of SQLite to PostgreSQL. */
public final class DatabaseCopy {
  private static final int ROWS_AT_ONCE = 100;

  /** In an order in which what is pointed to comes first. */
  private static final List<Table> TABLES =
      List.of(
          new Table("account", "id, name, folded_name, role, password, created, disabled", "id"),
          new Table(
              "dossier",
              "id, owner, title, folded_title, content, searchable, version, created, changed",
              "id"),
          new Table("note", "id, dossier, author, writer, text, created, place", "id"),
          new Table("share", "dossier, counsellor, created", "dossier"),
          new Table("session", "token_hash, account, created, used", "token_hash"),
          new Table("attempt", "subject, failures, last, until", "subject"),
          new Table("audit", "at, who, event, subject", "seq"));

  private DatabaseCopy() {}

  /**
   * Copies all, or nothing if it fails. What is in the first stays there.
   *
   * @return how many dossiers were copied
   * @throws StorageError if the other database is not empty
   */
  public static long copy(Database from, Database to) {
    return to.write(target -> {
      for (Table table : TABLES) {
        if (table.count(target) > 0) {
          throw new StorageError(Problem.NOT_EMPTY, null, to.place());
        }
      }
      return from.read(source -> {
        TABLES.forEach(table -> table.copy(source, target));
        return source.createQuery("SELECT COUNT(*) FROM dossier").mapTo(Long.class).one();
      });
    });
  }

  private record Table(String name, String columns, String order) {
    long count(Handle handle) {
      return handle.createQuery("SELECT COUNT(*) FROM " + name).mapTo(Long.class).one();
    }

    void copy(Handle source, Handle target) {
      PreparedBatch batch = target.prepareBatch(insertion());
      source
          .createQuery("SELECT " + columns + " FROM " + name + " ORDER BY " + order)
          .setFetchSize(ROWS_AT_ONCE)
          .mapToMap()
          .forEach(row -> add(batch, row));
      if (batch.size() > 0) {
        batch.execute();
      }
    }

    private static void add(PreparedBatch batch, Map<String, Object> row) {
      batch.add(row);
      if (batch.size() == ROWS_AT_ONCE) {
        batch.execute();
      }
    }

    private String insertion() {
      String values =
          List.of(columns.split(", ", -1)).stream()
              .map(column -> ":" + column)
              .collect(Collectors.joining(", "));
      return "INSERT INTO " + name + " (" + columns + ") VALUES (" + values + ")";
    }
  }
}
