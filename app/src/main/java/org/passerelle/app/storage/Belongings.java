package org.passerelle.app.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Everything of one owner: handed over, or deleted, at once. */
public final class Belongings {
  private final Database database;

  /** In a database. */
  public Belongings(Database database) {
    this.database = database;
  }

  /**
   * Everything of one owner, as it was at one moment.
   *
   * @param account the account, without its password; empty for {@link Owner#LOCAL}
   * @param dossiers the owner's dossiers, oldest first
   * @param notes all notes on them, whoever wrote them, and the owner's on other dossiers
   * @param names of the accounts that wrote these notes and are still there, by id
   * @param shares which of the dossiers which counsellors see
   */
  public record Export(
      String owner,
      Optional<Account> account,
      List<Dossier> dossiers,
      List<Note> notes,
      Map<String, String> names,
      List<Share> shares) {
    /** With lists of its own. */
    public Export {
      dossiers = List.copyOf(dossiers);
      notes = List.copyOf(notes);
      names = Map.copyOf(names);
      shares = List.copyOf(shares);
    }
  }

  /** That a counsellor sees a dossier. */
  public record Share(String dossier, String counsellor) {}

  /** Everything of one owner. For many large dossiers rather use {@link Dossiers#all}. */
  public Export export(String owner) {
    return database.read(handle ->
        new Export(
            owner,
            account(handle, owner),
            dossiers(handle, owner),
            notes(handle, owner),
            names(handle, owner),
            shares(handle, owner)));
  }

  private static Optional<Account> account(Handle handle, String owner) {
    return handle
        .createQuery("SELECT " + Accounts.COLUMNS + " FROM account a WHERE a.id = ?")
        .bind(0, owner)
        .map(Accounts::account)
        .findOne();
  }

  private static List<Dossier> dossiers(Handle handle, String owner) {
    return handle
        .createQuery(
            "SELECT "
                + DossierRows.COLUMNS
                + " FROM dossier d WHERE d.owner = ? ORDER BY d.created, d.id")
        .bind(0, owner)
        .map(DossierRows::dossier)
        .list();
  }

  private static List<Note> notes(Handle handle, String owner) {
    return handle
        .createQuery(
            """
            SELECT n.* FROM note n JOIN dossier d ON d.id = n.dossier
            WHERE d.owner = :owner OR n.author = :owner ORDER BY n.created, n.place, n.id
            """)
        .bind("owner", owner)
        .map(Notes::note)
        .list();
  }

  private static Map<String, String> names(Handle handle, String owner) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT a.id, a.name FROM account a
            JOIN note n ON n.author = a.id JOIN dossier d ON d.id = n.dossier
            WHERE d.owner = :owner OR n.author = :owner
            """)
        .bind("owner", owner)
        .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<Share> shares(Handle handle, String owner) {
    return handle
        .createQuery(
            """
            SELECT s.dossier, s.counsellor FROM share s JOIN dossier d ON d.id = s.dossier
            WHERE d.owner = ? ORDER BY s.dossier, s.counsellor
            """)
        .bind(0, owner)
        .map((row, context) -> new Share(row.getString("dossier"), row.getString("counsellor")))
        .list();
  }

  /**
   * Deletes the owner's dossiers with all that hangs on them, the sessions and the account. Notes
   * that the owner wrote on dossiers of others stay there, under an id that nobody has any more.
   *
   * @return the ids of the dossiers that there were
   * @throws AccountError if it is the account of the last administrator
   */
  public List<String> delete(String owner) {
    return database.write(handle -> {
      Optional<Account> account = account(handle, owner);
      account.ifPresent(found -> Accounts.requireOtherAdmin(handle, found));
      List<String> dossiers =
          handle
              .createQuery("SELECT id FROM dossier WHERE owner = ?")
              .bind(0, owner)
              .mapTo(String.class)
              .list();
      handle.createUpdate("DELETE FROM dossier WHERE owner = ?").bind(0, owner).execute();
      // Sessions and shares go with the account.
      handle.createUpdate("DELETE FROM account WHERE id = ?").bind(0, owner).execute();
      return dossiers;
    });
  }
}
