package org.passerelle.engine.linking;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How signals make a score, and scores a probability. The score is a weighted sum, its weights
 * learned so that the right concept stands before the others (softmax over the candidates). The
 * probability is a logistic function of the score, of its lead over the best of the others, and of
 * some of the signals.
 */
public final class Combination {
  /** The names of the signals whose weights are learned. */
  public static final List<String> SIGNALS = Signals.TITLES;

  /** A lead above this says no more. */
  private static final double LARGEST_LEAD = 6;

  /** The signals that say, beside the score, how sure it is. */
  private static final List<Integer> TELLING =
      List.of(
          Signals.EXACT,
          Signals.COVERED,
          Signals.FILLED,
          Signals.MEANING,
          Signals.CENTRE,
          Signals.PREFERRED,
          Signals.SPELLING);

  /** The names of the coefficients of {@link #predictors}. */
  public static final List<String> CONFIDENCE =
      Stream.concat(Stream.of("base", "score", "lead", "first"), TELLING.stream().map(SIGNALS::get))
          .map(name -> "confidence_" + name)
          .toList();

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
   * What the probability is computed from: 1, the score, the lead, whether the candidate is the
   * first, and the signals that are telling.
   *
   * @param signals one value for each of {@link #SIGNALS}
   * @param score the candidate's score
   * @param lead by how much it is above the best of the others; negative if it is not the first
   */
  public static double[] predictors(float[] signals, double score, double lead) {
    double[] predictors = new double[CONFIDENCE.size()];
    predictors[0] = 1;
    predictors[1] = score;
    predictors[2] = Math.min(lead, LARGEST_LEAD);
    predictors[3] = lead >= 0 ? 1 : 0;
    for (int i = 0; i < TELLING.size(); i++) {
      predictors[4 + i] = signals[TELLING.get(i)];
    }
    return predictors;
  }

  /** The probability that a candidate is meant. */
  double confidence(float[] signals, double score, double lead) {
    double[] predictors = predictors(signals, score, lead);
    double sum = 0;
    for (int i = 0; i < predictors.length; i++) {
      sum += coefficients[i] * predictors[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
