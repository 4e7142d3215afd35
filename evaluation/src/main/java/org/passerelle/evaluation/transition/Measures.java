package org.passerelle.evaluation.transition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.passerelle.engine.statistics.Correlation;

/** Measures of how well numbers put things in order. */
final class Measures {
  private Measures() {}

  /** The places of numbers, the highest first; equal ones in the order they stand. */
  static int[] order(float[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -known(scores[i])))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double known(float score) {
    return Float.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
  }

  /**
   * The mean of the precisions at each true one; those that were not ranked count 0.
   *
   * @param isTrue by rank
   * @param truths how many true ones there are, ranked or not
   */
  static double averagePrecision(boolean[] isTrue, int truths) {
    int found = 0;
    double sum = 0;
    for (int rank = 0; rank < isTrue.length; rank++) {
      if (isTrue[rank]) {
        found++;
        sum += (double) found / (rank + 1);
      }
    }
    return sum / truths;
  }

  /** How many of the first are true. */
  static int found(boolean[] isTrue, int first) {
    int found = 0;
    for (int rank = 0; rank < Math.min(first, isTrue.length); rank++) {
      found += isTrue[rank] ? 1 : 0;
    }
    return found;
  }

  /** Ranks from 1, equal numbers sharing the middle of their ranks; {@code NaN} as the lowest. */
  static double[] ranks(double[] numbers) {
    Integer[] order = new Integer[numbers.length];
    Arrays.setAll(order, i -> i);
    double[] clean =
        Arrays.stream(numbers).map(x -> Double.isNaN(x) ? Double.NEGATIVE_INFINITY : x).toArray();
    Arrays.sort(order, Comparator.comparingDouble(i -> clean[i]));
    double[] ranks = new double[numbers.length];
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length && clean[order[to]] == clean[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /**
   * The probability that a true one has a higher number than another, equal ones counting half
   * (Mann and Whitney 1947); {@code NaN} if all are alike.
   */
  static double auc(double[] numbers, boolean[] isTrue) {
    double[] ranks = ranks(numbers);
    double sum = 0;
    long trues = 0;
    for (int i = 0; i < ranks.length; i++) {
      if (isTrue[i]) {
        sum += ranks[i];
        trues++;
      }
    }
    long others = ranks.length - trues;
    return trues == 0 || others == 0
        ? Double.NaN
        : (sum - trues * (trues + 1) / 2.0) / ((double) trues * others);
  }

  /** Pearson's correlation; {@code NaN} if either does not vary. */
  static double pearson(double[] a, double[] b) {
    return Correlation.pearson(a, b).orElse(Double.NaN);
  }

  /** Spearman's correlation of ranks. */
  static double spearman(double[] a, double[] b) {
    return pearson(ranks(a), ranks(b));
  }

  /** The mean of those that are known. */
  static double mean(double[] numbers) {
    return Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).average().orElse(Double.NaN);
  }

  /** A quantile of sorted numbers, of which there is at least one, by linear interpolation. */
  static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
