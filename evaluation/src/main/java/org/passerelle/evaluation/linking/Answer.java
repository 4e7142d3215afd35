package org.passerelle.evaluation.linking;

/**
 * One row that a ranker gives for a text.
 *
 * @param row number of the row in the corpus, 0 or more
 * @param score the ranker's own measure of fit, higher is better; only shown, never compared across
 *     rankers
 * @param probability the stated probability that the row's concept is right, 0 to 1; NaN when none
 *     is stated
 * @param claimed whether the ranker claims that the text names the concept, rather than only
 *     offering it
 */
public record Answer(int row, double score, double probability, boolean claimed) {
  public Answer {
    if (row < 0) {
      throw new IllegalArgumentException("row " + row + " is below 0");
    }
    if (probability < 0 || probability > 1) {
      throw new IllegalArgumentException("probability " + probability + " is not within 0 and 1");
    }
  }

  /** A row that is offered, nothing being stated of it. */
  public static Answer offered(int row, double score) {
    return new Answer(row, score, Double.NaN, false);
  }

  boolean statesProbability() {
    return !Double.isNaN(probability);
  }
}
