package org.passerelle.app.moves;

/** In which order moves are shown. */
public enum MoveOrder {
  FEASIBILITY,
  /** By all criteria, each with its usual weight. */
  BALANCED,
  /** By all criteria, with weights of the person's own. */
  OWN
}
