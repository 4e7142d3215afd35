package org.passerelle.engine.transition;

/** How feasible moves between occupations are, as searches ask for it. */
public interface Moves {
  /** How many occupations there are. */
  int size();

  /** The feasibility of moving from an occupation to each other, 0 to 1; 0 for itself. */
  float[] from(int origin);

  /** The feasibility of moving to an occupation from each other, 0 to 1; 0 for itself. */
  float[] to(int target);

  /** Months of learning that a move asks for, middle of the range. */
  double months(int origin, int target);
}
