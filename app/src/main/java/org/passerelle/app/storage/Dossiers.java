package org.passerelle.app.storage;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * The dossiers. Every method names the owner: whoever is not the owner goes through {@link Access}
 * first. What a method returns is on the disk.
 *
 * <p>Texts are kept as they are, but for NUL characters, which are left out, and halves of
 * surrogate pairs, which become U+FFFD. All methods throw {@link StorageError} if the database
 * fails.
 */
public final class Dossiers {
  private static final int FETCHED_AT_ONCE = 20;

  private final Database database;
  private final InstantSource clock;
  private final SecureRandom random;

  /** In a database, with the clock and the dice to use. */
  public Dossiers(Database database, InstantSource clock, SecureRandom random) {
    this.database = database;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Makes a dossier.
   *
   * @param content JSON; not looked into
   * @param searchable the words by which it is found besides its title; folded by {@link
   *     SearchText#fold}
   */
  public Dossier create(String owner, String title, String content, String searchable) {
    Instant now = now();
    Dossier made =
        new Dossier(
            Tokens.id(random),
            owner,
            StorableText.of(title),
            StorableText.of(content),
            1,
            now,
            now);
    String folded = SearchText.fold(searchable);
    database.write(handle -> insert(handle, made, folded));
    return made;
  }

  static int insert(Handle handle, Dossier made, String searchable) {
    return handle
        .createUpdate(
            """
            INSERT INTO dossier
              (id, owner, title, folded_title, content, searchable, version, created, changed)
            VALUES
              (:id, :owner, :title, :foldedTitle, :content, :searchable, 1, :now, :now)
            """)
        .bind("id", made.id())
        .bind("owner", made.owner())
        .bind("title", made.title())
        .bind("foldedTitle", SearchText.fold(made.title()))
        .bind("content", made.content())
        .bind("searchable", searchable)
        .bind("now", made.created().toEpochMilli())
        .execute();
  }

  /** The dossier, if this owner has it. */
  public Optional<Dossier> find(String owner, String id) {
    return database.read(handle -> DossierRows.find(handle, owner, id));
  }

  /**
   * Keeps a new content, unless somebody else changed the dossier meanwhile.
   *
   * @param expected the version that was read and then edited
   */
  public Saved save(String owner, String id, long expected, String content, String searchable) {
    String kept = StorableText.of(content);
    String folded = SearchText.fold(searchable);
    return database.write(handle -> {
      int saved =
          handle
              .createUpdate(
                  """
                  UPDATE dossier
                  SET content = :content, searchable = :searchable,
                    version = version + 1, changed = :now
                  WHERE owner = :owner AND id = :id AND version = :expected
                  """)
              .bind("content", kept)
              .bind("searchable", folded)
              .bind("now", now().toEpochMilli())
              .bind("owner", owner)
              .bind("id", id)
              .bind("expected", expected)
              .execute();
      Optional<Dossier> current = DossierRows.find(handle, owner, id);
      if (current.isEmpty()) {
        return new Saved.Missing();
      }
      return saved == 1 ? new Saved.Done(current.get()) : new Saved.Stale(current.get());
    });
  }

  /** Gives another title, whatever the version is; the version goes up by one. */
  public Optional<Dossier> rename(String owner, String id, String title) {
    String kept = StorableText.of(title);
    return database.write(handle -> {
      handle
          .createUpdate(
              """
              UPDATE dossier
              SET title = :title, folded_title = :folded,
                version = version + 1, changed = :now
              WHERE owner = :owner AND id = :id
              """)
          .bind("title", kept)
          .bind("folded", SearchText.fold(kept))
          .bind("now", now().toEpochMilli())
          .bind("owner", owner)
          .bind("id", id)
          .execute();
      return DossierRows.find(handle, owner, id);
    });
  }

  /** A second dossier with the same content and no notes, if this owner has the first. */
  public Optional<Dossier> copy(String owner, String id, String title) {
    String copyId = Tokens.id(random);
    return database.write(handle -> {
      Optional<String> searchable =
          handle
              .createQuery("SELECT searchable FROM dossier WHERE owner = :owner AND id = :id")
              .bind("owner", owner)
              .bind("id", id)
              .mapTo(String.class)
              .findOne();
      if (searchable.isEmpty()) {
        return Optional.empty();
      }
      String content = DossierRows.find(handle, owner, id).orElseThrow().content();
      Instant now = now();
      Dossier copy = new Dossier(copyId, owner, StorableText.of(title), content, 1, now, now);
      insert(handle, copy, searchable.get());
      return Optional.of(copy);
    });
  }

  /**
   * Deletes a dossier with its notes and shares.
   *
   * @return whether this owner had it
   */
  public boolean delete(String owner, String id) {
    return database.write(handle ->
        handle
                .createUpdate("DELETE FROM dossier WHERE owner = :owner AND id = :id")
                .bind("owner", owner)
                .bind("id", id)
                .execute()
            == 1);
  }

  /**
   * Some of an owner's dossiers, last changed first.
   *
   * @param query words that must all stand in the title or the searchable text, whatever their
   *     accents and capitals; empty for all dossiers
   * @param offset how many to pass over, 0 or more
   * @param limit how many to return at most, 0 or more
   */
  public Dossier.Page page(String owner, String query, int offset, int limit) {
    return database.read(
        handle -> DossierRows.page(handle, "d.owner = :who", owner, query, offset, limit));
  }

  /** Hands over all dossiers of an owner, oldest first, as they are at this moment. */
  public void all(String owner, Consumer<Dossier> taker) {
    database.read(handle -> {
      handle
          .createQuery(
              "SELECT "
                  + DossierRows.COLUMNS
                  + " FROM dossier d WHERE d.owner = :owner ORDER BY d.created, d.id")
          .bind("owner", owner)
          .setFetchSize(FETCHED_AT_ONCE)
          .map(DossierRows::dossier)
          .forEach(taker);
      return true;
    });
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }
}
