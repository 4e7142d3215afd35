package org.passerelle.app.storage;

/** What came of saving a dossier. */
public sealed interface Saved {
  /** It is kept, and on the disk. */
  record Done(Dossier dossier) implements Saved {}

  /**
   * It was changed by somebody else since it was read. Nothing was written.
   *
   * @param current the dossier as it is now
   */
  record Stale(Dossier current) implements Saved {}

  /** There is no such dossier of this owner. */
  record Missing() implements Saved {}
}
