package org.passerelle.engine.transition;

import java.util.Locale;

/** Ways to read the signals of a move. */
public enum Reading {
  /** What people judge feasible: fitted on ratings of moves by the public. */
  JUDGED,
  /** What people do: fitted on moves that were observed, or are listed as usual. */
  PRACTISED;

  /** Its name in the table of weights. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
