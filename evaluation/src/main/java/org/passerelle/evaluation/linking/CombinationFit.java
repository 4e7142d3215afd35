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
 * Learns how to combine signals: weights by the softmax of the right candidates' scores (D. McFadden
 * 1974), then a logistic regression from score and lead to the probability of being right. Every
 * set counts the same, however many texts it holds.
 */
final class CombinationFit {
  private static final int STEPS = 400;
  private static final double RATE = 0.5;

  /** Holds weights near 0 where the sets say little. */
  private static final double RIDGE = 0.002;

  /** Candidates of a text by which the probability is learned: those that a person would see. */
  private static final int SEEN = 10;

  private static final int NEWTON_STEPS = 30;

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
   * @param without signals that are not looked at; their weight is 0
   */
  static Map<String, Double> fit(List<List<Example>> sets, Set<String> without) {
    double[] weights = weights(sets, without);
    double[] confidence = confidence(sets, weights);
    Map<String, Double> named = new HashMap<>();
    for (int s = 0; s < weights.length; s++) {
      named.put(Combination.SIGNALS.get(s), weights[s]);
    }
    named.put("confidence_base", confidence[0]);
    named.put("confidence_score", confidence[1]);
    named.put("confidence_lead", confidence[2]);
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

  private record Seen(double score, double lead, boolean isRight, double share) {}

  /** Newton's method on the log-likelihood of three coefficients, steps halved while it falls. */
  private static double[] confidence(List<List<Example>> sets, double[] weights) {
    List<Seen> seen = new ArrayList<>();
    for (List<Example> set : sets) {
      for (Example example : set) {
        addSeen(example, weights, 1.0 / set.size(), seen);
      }
    }
    double[] b = {-1, 0, 1};
    double loss = loss(seen, b);
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double[] change = newton(seen, b);
      double[] next = b;
      double nextLoss = Double.POSITIVE_INFINITY;
      for (double size = 1; size > 1e-6 && nextLoss > loss; size /= 2) {
        next = new double[] {
          b[0] - size * change[0], b[1] - size * change[1], b[2] - size * change[2]
        };
        nextLoss = loss(seen, next);
      }
      if (nextLoss > loss) {
        return b;
      }
      b = next;
      loss = nextLoss;
    }
    return b;
  }

  private static double probability(Seen seen, double[] b) {
    return 1 / (1 + StrictMath.exp(-(b[0] + b[1] * seen.score() + b[2] * seen.lead())));
  }

  private static double loss(List<Seen> all, double[] b) {
    double loss = 0;
    for (Seen seen : all) {
      double p = Math.clamp(probability(seen, b), 1e-12, 1 - 1e-12);
      loss -= seen.share() * StrictMath.log(seen.isRight() ? p : 1 - p);
    }
    return loss;
  }

  /** The step of Newton's method, against the gradient. */
  private static double[] newton(List<Seen> all, double[] b) {
    double[] gradient = new double[3];
    double[][] curvature = new double[3][3];
    for (Seen seen : all) {
      double[] x = {1, seen.score(), seen.lead()};
      double p = probability(seen, b);
      for (int i = 0; i < 3; i++) {
        gradient[i] += seen.share() * (p - (seen.isRight() ? 1 : 0)) * x[i];
        for (int j = 0; j < 3; j++) {
          curvature[i][j] += seen.share() * p * (1 - p) * x[i] * x[j];
        }
      }
    }
    for (int i = 0; i < 3; i++) {
      curvature[i][i] += 1e-6;
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
      double other = order.size() == 1 ? Double.NEGATIVE_INFINITY : scores[order.get(rank == 0 ? 1 : 0)];
      double lead = Math.min(Combination.LARGEST_LEAD, scores[c] - other);
      seen.add(new Seen(scores[c], lead, example.right[c], share));
    }
  }

  /** Solves three linear equations by elimination. */
  private static double[] solve(double[][] a, double[] y) {
    double[] x = y.clone();
    for (int p = 0; p < 3; p++) {
      for (int row = p + 1; row < 3; row++) {
        double factor = a[row][p] / a[p][p];
        for (int column = p; column < 3; column++) {
          a[row][column] -= factor * a[p][column];
        }
        x[row] -= factor * x[p];
      }
    }
    for (int p = 2; p >= 0; p--) {
      for (int column = p + 1; column < 3; column++) {
        x[p] -= a[p][column] * x[column];
      }
      x[p] /= a[p][p];
    }
    return x;
  }
}
