package org.passerelle.evaluation.transition;

/** Says how feasible moves are. */
interface TransitionScorer {
  String name();

  /**
   * From one occupation to all.
   *
   * @param scores receives a number for each occupation, higher for more feasible; {@code NaN} if
   *     nothing is known
   */
  void scores(int origin, float[] scores);
}
