package org.passerelle.evaluation.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.passerelle.engine.linking.Combination;
import org.passerelle.engine.linking.ConceptLinker.Weighed;

/**
 * Learns how to combine signals: weights by the softmax of the right candidates' scores (D.
 * McFadden 1974), then a logistic regression from score and lead to the probability of being right.
 * Every set counts the same, however many texts it holds.
 */
final class CombinationFit {
  private static final int STEPS = 400;
  private static final double RATE = 0.5;

  /** Holds weights near 0 where the sets say little. */
  private static final double RIDGE = 0.002;

  /** Candidates of a text by which the probability is learned: those that a person would see. */
  private static final int SEEN = 10;

  private static final int NEWTON_STEPS = 30;
  private static final double CONFIDENCE_RIDGE = 1e-3;

  /** A text's candidates and which of them are right. */
  static final class Example {
    private final float[][] signals;
    private final boolean[] right;

    Example(List<Weighed> candidates, Set<Integer> gold) {
      signals = new float[candidates.size()][];
      right = new boolean[candidates.size()];
      for (int c = 0; c < signals.length; c++) {
        List<Float> values = candidates.get(c).signals();
        signals[c] = new float[values.size()];
        for (int s = 0; s < signals[c].length; s++) {
          signals[c][s] = values.get(s);
        }
        right[c] = gold.contains(candidates.get(c).concept());
      }
    }

    /** Whether there is a candidate at all. */
    boolean isUsable() {
      return signals.length > 0;
    }

    private boolean hasRight() {
      for (boolean r : right) {
        if (r) {
          return true;
        }
      }
      return false;
    }

    private double[] scores(double[] weights) {
      double[] scores = new double[signals.length];
      for (int c = 0; c < scores.length; c++) {
        for (int s = 0; s < weights.length; s++) {
          scores[c] += weights[s] * signals[c][s];
        }
      }
      return scores;
    }
  }

  private CombinationFit() {}

  /**
   * The weights of the signals and of the confidence, by name.
   *
   * @param sets by which the weights are learned
   * @param calibration by which the confidence is learned
   * @param without signals that are not looked at; their weight is 0
   */
  static Map<String, Double> fit(
      List<List<Example>> sets, List<List<Example>> calibration, Set<String> without) {
    double[] weights = weights(sets, without);
    double[] confidence = confidence(calibration, weights);
    Map<String, Double> named = new HashMap<>();
    for (int s = 0; s < weights.length; s++) {
      named.put(Combination.SIGNALS.get(s), weights[s]);
    }
    for (int i = 0; i < confidence.length; i++) {
      named.put(Combination.CONFIDENCE.get(i), confidence[i]);
    }
    return named;
  }

  private static double[] weights(List<List<Example>> sets, Set<String> without) {
    double[] weights = new double[Combination.SIGNALS.size()];
    for (int s = 0; s < weights.length; s++) {
      weights[s] = without.contains(Combination.SIGNALS.get(s)) ? 0 : 1;
    }
    double[] squares = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (List<Example> set : sets) {
        for (Example example : set) {
          if (example.hasRight()) {
            addGradient(example, weights, 1.0 / set.size(), gradient);
          }
        }
      }
      for (int s = 0; s < weights.length; s++) {
        boolean isOut = without.contains(Combination.SIGNALS.get(s));
        double g = isOut ? 0 : gradient[s] + RIDGE * weights[s];
        squares[s] += g * g;
        weights[s] -= RATE * g / (Math.sqrt(squares[s]) + 1e-9);
      }
    }
    return weights;
  }

  private static void addGradient(
      Example example, double[] weights, double share, double[] gradient) {
    double[] scores = example.scores(weights);
    double[] all = softmax(scores, example.right, false);
    double[] right = softmax(scores, example.right, true);
    for (int c = 0; c < scores.length; c++) {
      double g = share * (all[c] - right[c]);
      for (int s = 0; s < gradient.length; s++) {
        gradient[s] += g * example.signals[c][s];
      }
    }
  }

  /** The softmax over all candidates, or over the right ones alone. */
  private static double[] softmax(double[] scores, boolean[] right, boolean onlyRight) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    double[] shares = new double[scores.length];
    for (int c = 0; c < scores.length; c++) {
      shares[c] = onlyRight && !right[c] ? 0 : StrictMath.exp(scores[c] - largest);
      sum += shares[c];
    }
    for (int c = 0; c < scores.length; c++) {
      shares[c] /= sum;
    }
    return shares;
  }

  /** A candidate that a person would see: what its probability is computed from, and the truth. */
  private static final class Seen {
    private final double[] predictors;
    private final boolean isRight;
    private final double share;

    private Seen(double[] predictors, boolean isRight, double share) {
      this.predictors = predictors;
      this.isRight = isRight;
      this.share = share;
    }

    private double probability(double[] coefficients) {
      double sum = 0;
      for (int i = 0; i < coefficients.length; i++) {
        sum += coefficients[i] * predictors[i];
      }
      return 1 / (1 + StrictMath.exp(-sum));
    }
  }

  /** Newton's method on the log-likelihood, steps halved until it rises. */
  private static double[] confidence(List<List<Example>> sets, double[] weights) {
    List<Seen> seen = new ArrayList<>();
    for (List<Example> set : sets) {
      for (Example example : set) {
        addSeen(example, weights, 1.0 / set.size(), seen);
      }
    }
    double[] coefficients = new double[Combination.CONFIDENCE.size()];
    double loss = loss(seen, coefficients);
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double[] change = newton(seen, coefficients);
      double[] next = coefficients;
      double nextLoss = Double.POSITIVE_INFINITY;
      for (double size = 1; size > 1e-6 && nextLoss > loss; size /= 2) {
        next = coefficients.clone();
        for (int i = 0; i < next.length; i++) {
          next[i] -= size * change[i];
        }
        nextLoss = loss(seen, next);
      }
      if (nextLoss > loss) {
        return coefficients;
      }
      coefficients = next;
      loss = nextLoss;
    }
    return coefficients;
  }

  private static double loss(List<Seen> all, double[] coefficients) {
    double loss = 0;
    for (Seen seen : all) {
      double p = Math.clamp(seen.probability(coefficients), 1e-12, 1 - 1e-12);
      loss -= seen.share * StrictMath.log(seen.isRight ? p : 1 - p);
    }
    for (double coefficient : coefficients) {
      loss += CONFIDENCE_RIDGE / 2 * coefficient * coefficient;
    }
    return loss;
  }

  /** The step of Newton's method, against the gradient. */
  private static double[] newton(List<Seen> all, double[] coefficients) {
    int n = coefficients.length;
    double[] gradient = new double[n];
    double[][] curvature = new double[n][n];
    for (Seen seen : all) {
      double p = seen.probability(coefficients);
      for (int i = 0; i < n; i++) {
        gradient[i] += seen.share * (p - (seen.isRight ? 1 : 0)) * seen.predictors[i];
        for (int j = 0; j < n; j++) {
          curvature[i][j] += seen.share * p * (1 - p) * seen.predictors[i] * seen.predictors[j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      gradient[i] += CONFIDENCE_RIDGE * coefficients[i];
      curvature[i][i] += CONFIDENCE_RIDGE;
    }
    return solve(curvature, gradient);
  }

  private static void addSeen(Example example, double[] weights, double share, List<Seen> seen) {
    double[] scores = example.scores(weights);
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(c -> -scores[c]))
            .limit(SEEN)
            .toList();
    for (int rank = 0; rank < order.size(); rank++) {
      int c = order.get(rank);
      double lead =
          order.size() == 1
              ? Double.POSITIVE_INFINITY
              : scores[c] - scores[order.get(rank == 0 ? 1 : 0)];
      double[] predictors = Combination.predictors(example.signals[c], scores[c], lead);
      seen.add(new Seen(predictors, example.right[c], share));
    }
  }

  /** Solves linear equations by elimination. */
  private static double[] solve(double[][] a, double[] y) {
    double[] x = y.clone();
    for (int p = 0; p < x.length; p++) {
      for (int row = p + 1; row < x.length; row++) {
        double factor = a[row][p] / a[p][p];
        for (int column = p; column < x.length; column++) {
          a[row][column] -= factor * a[p][column];
        }
        x[row] -= factor * x[p];
      }
    }
    for (int p = x.length - 1; p >= 0; p--) {
      for (int column = p + 1; column < x.length; column++) {
        x[p] -= a[p][column] * x[column];
      }
      x[p] /= a[p][p];
    }
    return x;
  }
}
