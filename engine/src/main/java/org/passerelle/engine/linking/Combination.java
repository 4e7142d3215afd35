package org.passerelle.engine.linking;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How signals make a score, and scores a probability. The score is a weighted sum, its weights
 * learned so that the right concept stands before the others (softmax over the candidates). The
 * probability is a logistic function of the score and of its lead over the best of the others.
 */
public final class Combination {
  /** The names of the signals whose weights are learned. */
  public static final List<String> SIGNALS = Signals.TITLES;

  /** A lead above this says no more. */
  private static final double LARGEST_LEAD = 6;

  /** The names of the coefficients of {@link #predictors}. */
  public static final List<String> CONFIDENCE =
      List.of(
          "confidence_base",
          "confidence_score",
          "confidence_lead",
          "confidence_first",
          "confidence_exact");

  private final float[] weights;
  private final double[] coefficients;

  /** Takes the weights by name; what has no weight counts for nothing. */
  public Combination(ToDoubleFunction<String> weights) {
    this.weights = new float[SIGNALS.size()];
    for (int signal = 0; signal < this.weights.length; signal++) {
      this.weights[signal] = (float) weights.applyAsDouble(SIGNALS.get(signal));
    }
    coefficients = CONFIDENCE.stream().mapToDouble(weights).toArray();
  }

  /** Whether texts may speak of more than one concept, so that their passages count. */
  boolean looksAtPassages() {
    return weights[Signals.PASSAGE] != 0 || weights[Signals.PASSAGE_CENTRE] != 0;
  }

  double score(float[] signals) {
    double score = 0;
    for (int signal = 0; signal < weights.length; signal++) {
      score += weights[signal] * signals[signal];
    }
    return score;
  }

  /**
   * What the probability is computed from: 1, the score, the lead, and whether the candidate is the
   * first and whether it has the very words of the text.
   *
   * @param score the candidate's score
   * @param lead by how much it is above the best of the others; negative if it is not the first
   * @param exact 1 if the text says the words of a name and no others
   */
  public static double[] predictors(double score, double lead, double exact) {
    return new double[] {1, score, Math.min(lead, LARGEST_LEAD), lead >= 0 ? 1 : 0, exact};
  }

  /** The probability that a candidate is meant. */
  double confidence(double score, double lead, double exact) {
    double[] predictors = predictors(score, lead, exact);
    double sum = 0;
    for (int i = 0; i < predictors.length; i++) {
      sum += coefficients[i] * predictors[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
