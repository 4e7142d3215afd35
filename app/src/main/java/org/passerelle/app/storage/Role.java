package org.passerelle.app.storage;

/** What an account is for. */
public enum Role {
  /** has dossiers of one's own, and may share them */
  PERSON,
  /** has dossiers, and reads those that persons share */
  COUNSELLOR,
  /** looks after accounts, and reads no dossier */
  ADMIN
}
