package org.passerelle.evaluation.transition;

import java.util.Set;

/**
 * How well a scorer finds what is listed, as means over the origins.
 *
 * @param averagePrecision the mean average precision (MAP)
 * @param recall10 the share of all listed targets among the first 10
 * @param recall20 among the first 20
 * @param filled10 of the first 10, or of as many as are listed if fewer, the share that is listed
 * @param origins how many origins there are
 */
record RankedScores(
    double averagePrecision, double recall10, double recall20, double filled10, int origins) {
  /** Numbers from an origin to all codes. */
  interface Scores {
    float[] from(int origin);
  }

  static RankedScores of(RankedSet set, Scores scores) {
    double precision = 0;
    double ten = 0;
    double twenty = 0;
    double filled = 0;
    for (int origin : set.targets().keySet()) {
      Set<Integer> listed = set.targets().getOrDefault(origin, Set.of());
      float[] numbers = scores.from(origin).clone();
      numbers[origin] = Float.NEGATIVE_INFINITY;
      int[] order = Measures.order(numbers);
      boolean[] isTrue = new boolean[order.length];
      for (int rank = 0; rank < order.length; rank++) {
        isTrue[rank] = listed.contains(order[rank]);
      }
      int truths = set.truths(origin);
      precision += Measures.averagePrecision(isTrue, truths);
      ten += (double) Measures.found(isTrue, 10) / truths;
      twenty += (double) Measures.found(isTrue, 20) / truths;
      filled += (double) Measures.found(isTrue, 10) / Math.min(10, truths);
    }
    int origins = set.targets().size();
    return new RankedScores(
        precision / origins, ten / origins, twenty / origins, filled / origins, origins);
  }

  /** The highest recall at 10 that any order could reach. */
  static double ceiling10(RankedSet set) {
    return set.targets().keySet().stream()
        .mapToDouble(origin ->
            Math.min(10.0, set.targets().getOrDefault(origin, Set.of()).size())
                / set.truths(origin))
        .average()
        .orElse(0);
  }
}
