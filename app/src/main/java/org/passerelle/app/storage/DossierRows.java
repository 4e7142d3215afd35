package org.passerelle.app.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of dossiers, read. */
final class DossierRows {
  static final String COLUMNS =
      "d.id, d.owner, d.title, d.content, d.version, d.created, d.changed";
  private static final String HEADING = "d.id, d.owner, d.title, d.version, d.created, d.changed";

  private DossierRows() {}

  static Dossier dossier(ResultSet row, StatementContext context) throws SQLException {
    return new Dossier(
        row.getString("id"),
        row.getString("owner"),
        row.getString("title"),
        row.getString("content"),
        row.getLong("version"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("changed")));
  }

  private static Dossier.Heading heading(ResultSet row, StatementContext context)
      throws SQLException {
    return new Dossier.Heading(
        row.getString("id"),
        row.getString("owner"),
        row.getString("title"),
        row.getLong("version"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("changed")));
  }

  /** Whoever owns it: for {@link Access}, which decides who sees it. */
  static Optional<Dossier> find(Handle handle, String id) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM dossier d WHERE d.id = :id")
        .bind("id", id)
        .map(DossierRows::dossier)
        .findOne();
  }

  static Optional<Dossier> find(Handle handle, String owner, String id) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM dossier d WHERE d.owner = :owner AND d.id = :id")
        .bind("owner", owner)
        .bind("id", id)
        .map(DossierRows::dossier)
        .findOne();
  }

  /**
   * One page of those that a condition chooses and a query meets.
   *
   * @param condition SQL on {@code dossier d}, with one value, {@code :who}
   */
  static Dossier.Page page(
      Handle handle, String condition, String who, String query, int offset, int limit) {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
    List<String> patterns = SearchText.patterns(query);
    String from = " FROM dossier d WHERE " + condition + meets(patterns.size());
    Query count = handle.createQuery("SELECT COUNT(*)" + from);
    long total = bind(count, who, patterns).mapTo(Long.class).one();
    Query rows =
        handle.createQuery(
            "SELECT "
                + HEADING
                + from
                + " ORDER BY d.changed DESC, d.id LIMIT :limit OFFSET :offset");
    return new Dossier.Page(
        bind(rows, who, patterns)
            .bind("limit", limit)
            .bind("offset", offset)
            .map(DossierRows::heading)
            .list(),
        total);
  }

  private static String meets(int words) {
    StringBuilder sql = new StringBuilder();
    for (int word = 0; word < words; word++) {
      sql.append(" AND (d.folded_title LIKE :word")
          .append(word)
          .append(" ESCAPE '!' OR d.searchable LIKE :word")
          .append(word)
          .append(" ESCAPE '!')");
    }
    return sql.toString();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, String who, List<String> words) {
    S bound = statement.bind("who", who);
    for (int word = 0; word < words.size(); word++) {
      bound = bound.bind("word" + word, words.get(word));
    }
    return bound;
  }
}
