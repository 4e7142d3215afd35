package org.passerelle.app.storage;

import java.util.Optional;

/**
 * Who may do what with a dossier. Its owner may do everything; a counsellor with whom the owner
 * shares it may read it and write notes; an administrator looks after accounts and sees no dossier;
 * nobody else sees it either.
 */
public final class Access {
  /** What one may do with a dossier. */
  public enum Right {
    /** read it with its notes */
    READ,
    /** add notes */
    ANNOTATE,
    /** save, rename or copy it */
    CHANGE,
    /** delete it or its notes */
    DELETE,
    /** choose the counsellors who see it */
    SHARE
  }

  /** How somebody is tied to a dossier. */
  public enum Tie {
    OWNER,
    SHARED,
    NONE
  }

  private final Database database;

  /** To the dossiers in a database. */
  public Access(Database database) {
    this.database = database;
  }

  /** Whether somebody of this role, tied so to a dossier, has that right. */
  public static boolean allows(Role role, Tie tie, Right right) {
    return switch (role) {
      case ADMIN -> false;
      case PERSON -> tie == Tie.OWNER;
      case COUNSELLOR ->
          tie == Tie.OWNER
              || (tie == Tie.SHARED && (right == Right.READ || right == Right.ANNOTATE));
    };
  }

  /** Whether somebody of this role may have dossiers. */
  public static boolean mayOwn(Role role) {
    return role != Role.ADMIN;
  }

  /**
   * The dossier, if the viewer has that right on it. Empty also if there is none: whoever may not
   * read a dossier does not learn that it exists.
   */
  public Optional<Dossier> dossier(Viewer viewer, String id, Right right) {
    return database.read(handle -> {
      Optional<Dossier> dossier = DossierRows.find(handle, id);
      return dossier.filter(found -> {
        Tie tie =
            found.owner().equals(viewer.id())
                ? Tie.OWNER
                : Shares.isShared(handle, id, viewer.id()) ? Tie.SHARED : Tie.NONE;
        return allows(viewer.role(), tie, right);
      });
    });
  }
}
