package org.passerelle.engine.linking;

import java.util.function.ToDoubleFunction;

/**
 * How signals make a score, and scores a probability. The score is a weighted sum, its weights
 * learned so that the right concept stands before the others (softmax over the candidates). The
 * probability is a logistic function of the score and of its lead over the best of the others.
 */
public final class Combination {
  /** The names of the signals whose weights are learned. */
  public static final java.util.List<String> SIGNALS = Signals.TITLES;

  /** A lead above this says no more. */
  public static final double LARGEST_LEAD = 6;

  private final float[] weights;
  private final double base;
  private final double ofScore;
  private final double ofLead;

  /** Takes the weights by name; what has no weight counts for nothing. */
  public Combination(ToDoubleFunction<String> weights) {
    this.weights = new float[SIGNALS.size()];
    for (int signal = 0; signal < this.weights.length; signal++) {
      this.weights[signal] = (float) weights.applyAsDouble(SIGNALS.get(signal));
    }
    base = weights.applyAsDouble("confidence_base");
    ofScore = weights.applyAsDouble("confidence_score");
    ofLead = weights.applyAsDouble("confidence_lead");
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
   * The probability that a candidate is meant.
   *
   * @param score its score
   * @param lead by how much it is above the best of the others, {@value #LARGEST_LEAD} at most
   */
  double confidence(double score, double lead) {
    return 1 / (1 + Math.exp(-(base + ofScore * score + ofLead * lead)));
  }
}
