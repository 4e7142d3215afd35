package org.passerelle.app.storage;

/**
 * Who asks for a dossier.
 *
 * @param id the id of an account, or {@link Owner#LOCAL}
 * @param role what that account is for
 */
public record Viewer(String id, Role role) {
  /** The one person of an installation without accounts. */
  public static Viewer local() {
    return new Viewer(Owner.LOCAL, Role.PERSON);
  }

  /** Who is logged in. */
  public static Viewer of(Account account) {
    return new Viewer(account.id(), account.role());
  }
}
