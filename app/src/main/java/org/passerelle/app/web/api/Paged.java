package org.passerelle.app.web.api;

/** A part of a list that is too long for one answer. */
interface Paged {
  /** How many there are in the whole list. */
  long total();

  /** How many are answered at most. */
  int limit();

  /** How many were passed over. */
  int offset();
}
