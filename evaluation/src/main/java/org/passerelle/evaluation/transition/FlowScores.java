package org.passerelle.evaluation.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well a scorer tells which moves were seen. Alone, and in a gravity model: a logistic
 * regression on the logarithms of the employment at both ends and on the score, fitted on four of
 * five parts of the origins and measured on the fifth.
 *
 * @param auc the mean over the origins of the AUC
 * @param rho the mean over the origins of Spearman's correlation with the flow, among those seen
 * @param gravityAuc the mean over the origins of the AUC with gravity
 * @param gravityPooled the AUC over all pairs of all origins with gravity
 * @param gravityRho the mean over the origins of Spearman's correlation with gravity
 */
record FlowScores(
    double auc, double rho, double gravityAuc, double gravityPooled, double gravityRho) {
  /** Flows of an origin that has fewer are not correlated. */
  private static final int LEAST_SEEN = 4;

  static FlowScores of(FlowSet set, RankedScores.Scores scores) {
    List<Integer> origins = List.copyOf(set.flows().keySet());
    List<Row> rows = new ArrayList<>();
    for (int origin : origins) {
      float[] numbers = scores.from(origin);
      float lowest = lowest(numbers);
      for (int target = 0; target < numbers.length; target++) {
        if (target != origin) {
          double[] terms = Gravity.terms(set, origin, target);
          double score = Float.isNaN(numbers[target]) ? lowest : numbers[target];
          rows.add(new Row(origin, target, new double[] {terms[0], terms[1], score}, score));
        }
      }
    }
    List<Row> weighed = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      int held = fold;
      List<Row> learned = rows.stream().filter(r -> Folds.of(r.origin()) != held).toList();
      LogisticRegression gravity =
          LogisticRegression.of(
              learned.stream().map(Row::terms).toArray(double[][]::new),
              learned.stream()
                  .mapToDouble(r -> set.isSeen(r.origin(), r.target()) ? 1 : 0)
                  .toArray());
      rows.stream()
          .filter(r -> Folds.of(r.origin()) == held)
          .forEach(r ->
              weighed.add(new Row(r.origin(), r.target(), r.terms(), gravity.odds(r.terms()))));
    }
    return new FlowScores(
        meanAuc(set, rows),
        meanRho(set, rows),
        meanAuc(set, weighed),
        auc(set, weighed),
        meanRho(set, weighed));
  }

  /** What is not known counts as the lowest that is. */
  private static float lowest(float[] numbers) {
    float lowest = Float.POSITIVE_INFINITY;
    for (float number : numbers) {
      lowest = Float.isNaN(number) ? lowest : Math.min(lowest, number);
    }
    return Float.isInfinite(lowest) ? 0 : lowest;
  }

  @SuppressWarnings("ArrayRecordComponent") // a row of numbers that nobody compares
  private record Row(int origin, int target, double[] terms, double score) {}

  private static double auc(FlowSet set, List<Row> rows) {
    boolean[] isSeen = new boolean[rows.size()];
    for (int i = 0; i < isSeen.length; i++) {
      isSeen[i] = set.isSeen(rows.get(i).origin(), rows.get(i).target());
    }
    return Measures.auc(rows.stream().mapToDouble(Row::score).toArray(), isSeen);
  }

  private static Map<Integer, List<Row>> byOrigin(List<Row> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(Row::origin, TreeMap::new, Collectors.toList()));
  }

  private static double meanAuc(FlowSet set, List<Row> rows) {
    return Measures.mean(
        byOrigin(rows).values().stream().mapToDouble(own -> auc(set, own)).toArray());
  }

  private static double meanRho(FlowSet set, List<Row> rows) {
    return Measures.mean(
        byOrigin(rows).entrySet().stream()
            .mapToDouble(
                own -> rho(set.flows().getOrDefault(own.getKey(), Map.of()), own.getValue()))
            .toArray());
  }

  private static double rho(Map<Integer, Double> flows, List<Row> rows) {
    List<Row> seen = rows.stream().filter(row -> flows.containsKey(row.target())).toList();
    return seen.size() < LEAST_SEEN
        ? Double.NaN
        : Measures.spearman(
            seen.stream().mapToDouble(Row::score).toArray(),
            seen.stream().mapToDouble(row -> flows.getOrDefault(row.target(), 0.0)).toArray());
  }
}
