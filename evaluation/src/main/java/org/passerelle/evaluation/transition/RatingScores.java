package org.passerelle.evaluation.transition;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a scorer agrees with the ratings of the public.
 *
 * @param pearson correlation
 * @param spearman correlation of ranks
 * @param auc the probability that a feasible move scores higher than one that is not
 * @param moves how many there are
 */
record RatingScores(double pearson, double spearman, double auc, int moves) {
  static RatingScores of(List<RatedMove> moves, double[] scores) {
    double mean = Measures.mean(scores);
    double[] known = new double[scores.length];
    boolean[] isFeasible = new boolean[scores.length];
    for (int i = 0; i < known.length; i++) {
      known[i] = Double.isNaN(scores[i]) ? mean : scores[i];
      isFeasible[i] = moves.get(i).isFeasible();
    }
    double[] ratings = moves.stream().mapToDouble(RatedMove::rating).toArray();
    return new RatingScores(
        Measures.pearson(known, ratings),
        Measures.spearman(known, ratings),
        Measures.auc(known, isFeasible),
        known.length);
  }

  /** The same for the moves of one batch. */
  static RatingScores ofBatch(List<RatedMove> moves, double[] scores, int batch) {
    int[] places =
        IntStream.range(0, moves.size()).filter(i -> moves.get(i).batch() == batch).toArray();
    return of(
        IntStream.of(places).mapToObj(moves::get).toList(),
        IntStream.of(places).mapToDouble(i -> scores[i]).toArray());
  }
}
