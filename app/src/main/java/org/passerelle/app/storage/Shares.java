package org.passerelle.app.storage;

import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which counsellors see which dossiers of others, by the will of the owners. */
public final class Shares {
  private final Database database;
  private final InstantSource clock;

  /** In a database, with the clock to use. */
  public Shares(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Lets a counsellor read a dossier.
   *
   * @return whether the counsellor may read it now: not if this owner has no such dossier, or that
   *     account is no counsellor's or is disabled
   */
  public boolean share(String owner, String dossier, String counsellor) {
    return database.write(handle -> {
      int fit =
          handle
              .createQuery(
                  """
                  SELECT COUNT(*) FROM dossier d, account a
                  WHERE d.owner = :owner AND d.id = :dossier
                    AND a.id = :counsellor AND a.role = :role AND a.disabled = 0
                  """)
              .bind("owner", owner)
              .bind("dossier", dossier)
              .bind("counsellor", counsellor)
              .bind("role", Role.COUNSELLOR.name())
              .mapTo(Integer.class)
              .one();
      if (fit == 1 && !isShared(handle, dossier, counsellor)) {
        insert(handle, dossier, counsellor);
      }
      return fit == 1;
    });
  }

  private void insert(Handle handle, String dossier, String counsellor) {
    handle
        .createUpdate("INSERT INTO share (dossier, counsellor, created) VALUES (?, ?, ?)")
        .bind(0, dossier)
        .bind(1, counsellor)
        .bind(2, clock.millis())
        .execute();
  }

  /**
   * Takes a dossier back from a counsellor.
   *
   * @return whether it was shared
   */
  public boolean unshare(String owner, String dossier, String counsellor) {
    return database.write(handle ->
        handle
                .createUpdate(
                    """
                    DELETE FROM share WHERE dossier = :dossier AND counsellor = :counsellor
                      AND dossier IN (SELECT d.id FROM dossier d WHERE d.owner = :owner)
                    """)
                .bind("dossier", dossier)
                .bind("counsellor", counsellor)
                .bind("owner", owner)
                .execute()
            == 1);
  }

  /** The counsellors with whom an owner shares a dossier, by name. */
  public List<Account> of(String owner, String dossier) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT "
                    + Accounts.COLUMNS
                    + """
                     FROM share s JOIN account a ON a.id = s.counsellor
                      JOIN dossier d ON d.id = s.dossier
                    WHERE d.id = :dossier AND d.owner = :owner ORDER BY a.folded_name
                    """)
            .bind("dossier", dossier)
            .bind("owner", owner)
            .map(Accounts::account)
            .list());
  }

  /**
   * That a counsellor sees a dossier.
   *
   * @param dossier its id
   * @param title what its owner calls it
   */
  public record Given(String dossier, String title, Account counsellor) {}

  /** Everything that an owner shares, by title. */
  public List<Given> by(String owner) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT "
                    + Accounts.COLUMNS
                    + """
                    , d.id AS dossier_id, d.title FROM share s
                      JOIN account a ON a.id = s.counsellor JOIN dossier d ON d.id = s.dossier
                    WHERE d.owner = :owner ORDER BY d.folded_title, d.id, a.folded_name
                    """)
            .bind("owner", owner)
            .map((row, context) ->
                new Given(
                    row.getString("dossier_id"),
                    row.getString("title"),
                    Accounts.account(row, context)))
            .list());
  }

  /** Some of the dossiers that others share with a counsellor; see {@link Dossiers#page}. */
  public Dossier.Page with(String counsellor, String query, int offset, int limit) {
    return database.read(handle ->
        DossierRows.page(
            handle,
            "d.id IN (SELECT s.dossier FROM share s WHERE s.counsellor = :who)",
            counsellor,
            query,
            offset,
            limit));
  }

  static boolean isShared(Handle handle, String dossier, String counsellor) {
    return handle
            .createQuery("SELECT COUNT(*) FROM share WHERE dossier = ? AND counsellor = ?")
            .bind(0, dossier)
            .bind(1, counsellor)
            .mapTo(Integer.class)
            .one()
        == 1;
  }
}
