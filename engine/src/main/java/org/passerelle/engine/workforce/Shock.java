package org.passerelle.engine.workforce;

/** What is taken to be automated: by which study, the share of the hours of an occupation. */
public enum Shock {
  /** The probability of computerisation (Frey and Osborne 2013), as in the paper of the model. */
  COMPUTERISATION,
  /** What generative AI did itself of the activities of the week (Microsoft 2025). */
  AI,
  /** What it did itself or helped with, whichever is more. */
  AI_AND_HELP
}
