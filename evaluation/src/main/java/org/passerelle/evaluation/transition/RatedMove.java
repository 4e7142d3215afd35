package org.passerelle.evaluation.transition;

import java.util.Map;

/**
 * A move that the public rated.
 *
 * @param origin the number of the occupation that is left
 * @param target the number of the occupation that is taken up
 * @param rating the mean of the ratings, from 1 (not feasible) to 5 (very feasible)
 * @param batch 1: out of occupations at high risk; 2: spread over likeness
 * @param published scores that came with the ratings, by name
 */
record RatedMove(int origin, int target, double rating, int batch, Map<String, Double> published) {
  /** A move rated so or higher is held to be feasible. */
  static final double FEASIBLE = 2.5;

  boolean isFeasible() {
    return rating >= FEASIBLE;
  }
}
