package org.passerelle.evaluation.linking;

import java.util.OptionalInt;

/**
 * Rows of a corpus, best first. The arrays belong to the ranking: neither side changes them.
 *
 * @param rows row numbers, best first
 * @param confidences for each row the stated probability that its concept is right, 0 to 1; empty
 *     when none is stated
 * @param claimed how many of the first rows the ranker claims the text to name, the others being
 *     offered only; empty when it makes no such claim
 */
public record Ranking(int[] rows, double[] confidences, OptionalInt claimed) {
  private static final double[] UNSTATED = {};

  public Ranking {
    if (confidences.length != 0 && confidences.length != rows.length) {
      throw new IllegalArgumentException(
          confidences.length + " confidences for " + rows.length + " rows");
    }
    for (double confidence : confidences) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
      }
    }
    if (claimed.orElse(0) < 0 || claimed.orElse(0) > rows.length) {
      throw new IllegalArgumentException(
          claimed.getAsInt() + " rows claimed of " + rows.length + " given");
    }
  }

  /** Rows only: nothing stated, nothing claimed. */
  public static Ranking of(int[] rows) {
    return new Ranking(rows, UNSTATED, OptionalInt.empty());
  }

  /** Rows with the probability that each is right. */
  public static Ranking of(int[] rows, double[] confidences) {
    return new Ranking(rows, confidences, OptionalInt.empty());
  }

  /** Rows with the probability that each is right, the first of them claimed. */
  public static Ranking of(int[] rows, double[] confidences, int claimed) {
    return new Ranking(rows, confidences, OptionalInt.of(claimed));
  }

  boolean states() {
    return confidences.length > 0;
  }
}
