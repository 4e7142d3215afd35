package org.passerelle.evaluation.linking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Counts, ranking after ranking, what the measures are made of. */
final class Tally {
  private static final int DEEPEST = Measures.CUTS.getLast();

  private final Corpus corpus;
  private final Calibration first = new Calibration("top 1");
  private final Calibration ten = new Calibration("top 10");
  private final Calibration claims = new Calibration("claimed");
  private final boolean several;
  private final double[] accuracy = new double[Measures.CUTS.size()];
  private final double[] recallPrecision = new double[Measures.CUTS.size()];
  private double reciprocal;
  private int queries;
  private int empty;
  private boolean claiming;
  private int claimed;
  private int claimedRight;
  private int claimedOnEmpty;
  private int right;

  Tally(Task task) {
    corpus = task.corpus();
    several = task.kind() == TaskKind.SKILLS;
  }

  void add(Query query, Ranking ranking) {
    if (query.goldCount() == 0) {
      empty++;
    } else {
      queries++;
      right += query.goldCount();
      addFirstRight(query, ranking);
      addConcepts(query, ranking);
    }
    addClaims(query, ranking);
    addConfidences(query, ranking);
  }

  private void addFirstRight(Query query, Ranking ranking) {
    int[] rows = ranking.rows();
    for (int i = 0; i < rows.length; i++) {
      if (isRight(query, rows[i])) {
        reciprocal += 1.0 / (i + 1);
        for (int cut = 0; cut < accuracy.length; cut++) {
          accuracy[cut] += i < Measures.CUTS.get(cut) ? 1 : 0;
        }
        return;
      }
    }
  }

  private void addConcepts(Query query, Ranking ranking) {
    Set<Integer> seen = new HashSet<>();
    int[] rows = ranking.rows();
    for (int i = 0; i < rows.length && seen.size() < DEEPEST; i++) {
      if (seen.add(corpus.concept(rows[i])) && isRight(query, rows[i])) {
        for (int cut = 0; cut < recallPrecision.length; cut++) {
          int k = Measures.CUTS.get(cut);
          recallPrecision[cut] += seen.size() <= k ? 1.0 / Math.min(k, query.goldCount()) : 0;
        }
      }
    }
  }

  private void addClaims(Query query, Ranking ranking) {
    claiming |= ranking.claimed().isPresent();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < ranking.claimed().orElse(0); i++) {
      int row = ranking.rows()[i];
      if (!seen.add(corpus.concept(row))) {
        continue;
      }
      if (query.goldCount() == 0) {
        claimedOnEmpty++;
      } else {
        claimed++;
        claimedRight += isRight(query, row) ? 1 : 0;
      }
      if (ranking.states()) {
        claims.add(ranking.confidences()[i], isRight(query, row));
      }
    }
  }

  private void addConfidences(Query query, Ranking ranking) {
    if (!ranking.states()) {
      return;
    }
    Set<Integer> seen = new HashSet<>();
    int[] rows = ranking.rows();
    for (int i = 0; i < rows.length && seen.size() < DEEPEST; i++) {
      if (seen.add(corpus.concept(rows[i]))) {
        boolean isRight = isRight(query, rows[i]);
        ten.add(ranking.confidences()[i], isRight);
        if (seen.size() == 1) {
          first.add(ranking.confidences()[i], isRight);
        }
      }
    }
  }

  private boolean isRight(Query query, int row) {
    return query.gold().contains(corpus.concept(row));
  }

  Measures measures() {
    return new Measures(
        queries,
        empty,
        reciprocal / Math.max(1, queries),
        means(accuracy),
        means(recallPrecision),
        share(100.0 * claimedOnEmpty, empty),
        share(claimedRight, claimed),
        share(claimedRight, right),
        Stream.of(several ? ten : first, claims).filter(table -> table.count() > 0).toList());
  }

  private List<Double> means(double[] sums) {
    return Arrays.stream(sums).mapToObj(sum -> sum / Math.max(1, queries)).toList();
  }

  /** Nothing for a ranker that claims nothing, or where there is nothing to divide by. */
  private OptionalDouble share(double part, int whole) {
    return claiming && whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
  }
}
