package org.passerelle.evaluation.linking;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a ranker reaches on a set. All shares are 0 to 1.
 *
 * @param queries texts with a right concept, over which the means are taken
 * @param empty texts without one
 * @param mrr mean of 1 / rank of the first right row, 0 where none is found
 * @param accuracy for each of {@link #CUTS} the share of texts with a right row so far up
 * @param recallPrecision for each of {@link #CUTS} the mean of right concepts among the first k
 *     concepts / min(k, right concepts)
 * @param falsePositives claimed concepts per 100 texts without a right one
 * @param claimPrecision share of the claimed concepts that are right, over all texts, also those
 *     without a right one
 * @param claimRecall share of the right concepts that are claimed
 */
public record Measures(
    int queries,
    int empty,
    double mrr,
    List<Double> accuracy,
    List<Double> recallPrecision,
    OptionalDouble falsePositives,
    OptionalDouble claimPrecision,
    OptionalDouble claimRecall,
    List<Calibration> calibrations) {
  /** The k of A@k and RP@k. */
  public static final List<Integer> CUTS = List.of(1, 5, 10);

  public Measures {
    accuracy = List.copyOf(accuracy);
    recallPrecision = List.copyOf(recallPrecision);
    calibrations = List.copyOf(calibrations);
  }
}
