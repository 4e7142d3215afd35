package org.passerelle.reference;

import java.util.Locale;

/** What most explains whether a machine would take a work activity over; our own judgement. */
public enum ActivityKind {
  /** Dealing with people: caring, serving, persuading, teaching, leading. */
  SOCIAL,
  /** Hands and body on the spot: handling, repairing, building, driving, treating. */
  PRESENCE,
  /** Making something new: designing, composing, devising. */
  CREATIVE,
  /** Deciding, diagnosing, evaluating, answering for it. */
  JUDGEMENT,
  /** Reading, recording, calculating, searching, watching over data, routine writing. */
  INFORMATION;

  static ActivityKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether machines that handle information leave it to people for the longest. */
  public boolean isHuman() {
    return this != INFORMATION;
  }
}
