package org.passerelle.engine.profile;

/** A level of the Common European Framework of Reference for Languages, from low to high. */
public enum CefrLevel {
  /** Breakthrough. */
  A1,
  /** Waystage. */
  A2,
  /** Threshold. */
  B1,
  /** Vantage. */
  B2,
  /** Effective operational proficiency. */
  C1,
  /** Mastery. */
  C2
}
