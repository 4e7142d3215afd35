package org.passerelle.engine.profile;

import java.util.Optional;

/**
 * The answers of a person to the items of one scale, each from 1 (dislike strongly) to 5 (like
 * strongly), as sums from which every score follows.
 *
 * @param type the scale
 * @param items how many items were asked
 * @param answered how many were answered
 * @param raw sum of the answers
 * @param squares sum of the squared answers
 * @param oddAnswered how many of the first, third, fifth … items were answered
 * @param oddRaw sum of the answers to these
 */
public record ScaleScore(
    HollandType type, int items, int answered, int raw, int squares, int oddAnswered, int oddRaw) {
  /** Answers are whole numbers: what lies behind them is known to within half a step. */
  private static final double ROUNDING_VARIANCE = 1.0 / 12;

  private static final int LEAST = 1;
  private static final int MOST = 5;

  /** Checks that such answers are possible. */
  public ScaleScore {
    if (!possible(answered, raw)
        || !possible(oddAnswered, oddRaw)
        || !possible(answered - oddAnswered, raw - oddRaw)
        || answered > items
        || squares > (LEAST + MOST) * raw - MOST * answered
        || (long) squares * answered < (long) raw * raw) {
      throw new IllegalArgumentException(
          "no answers from 1 to 5 to %d items of the scale %s give these sums: %d, %d, %d, %d, %d"
              .formatted(items, type, answered, raw, squares, oddAnswered, oddRaw));
    }
  }

  private static boolean possible(int count, int sum) {
    return count >= 0 && count <= 1000 && sum >= LEAST * count && sum <= MOST * count;
  }

  /** Whether at least half of the items, and two, were answered; else there is no score. */
  public boolean isScored() {
    return answered >= 2 && 2 * answered >= items;
  }

  /** Mean of the answers, 1 to 5. */
  public Optional<Double> mean() {
    return isScored() ? Optional.of((double) raw / answered) : Optional.empty();
  }

  /** The mean brought to 0 (dislike strongly) … 1 (like strongly). */
  public Optional<Double> score() {
    return mean().map(ScaleScore::share);
  }

  /**
   * Standard error of the score, 0 to 1: how far it would move had other activities of the same
   * type been asked. √(s²/n)/4 with s² the sample variance of the n answers, at least 1/12.
   */
  public Optional<Double> standardError() {
    return isScored()
        ? Optional.of(Math.sqrt(variance() / answered) / (MOST - LEAST))
        : Optional.empty();
  }

  /**
   * Standard error of the score against the one that all items of the scale would have given: the
   * one above times √(1 − n/N), the correction for a finite population; 0 if all N were answered.
   * After Cochran, <i>Sampling Techniques</i>, 3rd ed. (1977), § 2.6.
   *
   * @param population how many items the full scale has, N
   */
  public Optional<Double> errorOfMissing(int population) {
    double missing = 1 - Math.min(1, (double) answered / Math.max(1, population));
    return standardError().map(error -> error * Math.sqrt(missing));
  }

  /** Variance of the mean of the answers brought to 0 … 1. */
  double meanVariance() {
    double range = MOST - LEAST;
    return variance() / answered / (range * range);
  }

  private double variance() {
    double deviations = squares - (double) raw * raw / answered;
    return Math.max(ROUNDING_VARIANCE, deviations / (answered - 1));
  }

  /** Score of the odd items alone, if any was answered. */
  Optional<Double> oddScore() {
    return half(oddAnswered, oddRaw);
  }

  /** Score of the even items alone, if any was answered. */
  Optional<Double> evenScore() {
    return half(answered - oddAnswered, raw - oddRaw);
  }

  private static Optional<Double> half(int count, int sum) {
    return count == 0 ? Optional.empty() : Optional.of(share((double) sum / count));
  }

  private static double share(double mean) {
    return (mean - LEAST) / (MOST - LEAST);
  }

  /** Whether every answer was the same. */
  boolean isFlat() {
    return (long) squares * answered == (long) raw * raw;
  }
}
