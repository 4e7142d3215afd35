package org.passerelle.app.storage;

/** Whose dossiers they are: the id of an account, or {@link #LOCAL}. */
public final class Owner {
  /** The one person of an installation without accounts. No account ever has this id. */
  public static final String LOCAL = "me";

  private Owner() {}
}
