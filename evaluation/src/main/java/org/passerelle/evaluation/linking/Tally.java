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
    List<Answer> concepts = bestOfEachConcept(ranking);
    if (query.goldCount() == 0) {
      empty++;
    } else {
      queries++;
      right += query.goldCount();
      addFirstRight(query, ranking.answers());
      addConcepts(query, concepts);
    }
    claiming |= ranking.claims();
    concepts.stream().filter(Answer::claimed).forEach(answer -> addClaim(query, answer));
    addProbabilities(query, concepts);
  }

  private List<Answer> bestOfEachConcept(Ranking ranking) {
    Set<Integer> seen = new HashSet<>();
    return ranking.answers().stream()
        .filter(answer -> seen.add(corpus.concept(answer.row())))
        .toList();
  }

  private void addFirstRight(Query query, List<Answer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      if (isRight(query, answers.get(i))) {
        reciprocal += 1.0 / (i + 1);
        for (int cut = 0; cut < accuracy.length; cut++) {
          accuracy[cut] += i < Measures.CUTS.get(cut) ? 1 : 0;
        }
        return;
      }
    }
  }

  private void addConcepts(Query query, List<Answer> concepts) {
    for (int i = 0; i < Math.min(DEEPEST, concepts.size()); i++) {
      if (isRight(query, concepts.get(i))) {
        for (int cut = 0; cut < recallPrecision.length; cut++) {
          int k = Measures.CUTS.get(cut);
          recallPrecision[cut] += i < k ? 1.0 / Math.min(k, query.goldCount()) : 0;
        }
      }
    }
  }

  private void addClaim(Query query, Answer answer) {
    claimed++;
    claimedRight += isRight(query, answer) ? 1 : 0;
    claimedOnEmpty += query.goldCount() == 0 ? 1 : 0;
    addTo(claims, query, answer);
  }

  private void addProbabilities(Query query, List<Answer> concepts) {
    concepts.stream().limit(1).forEach(answer -> addTo(first, query, answer));
    concepts.stream().limit(DEEPEST).forEach(answer -> addTo(ten, query, answer));
  }

  private void addTo(Calibration table, Query query, Answer answer) {
    if (answer.statesProbability()) {
      table.add(answer.probability(), isRight(query, answer));
    }
  }

  private boolean isRight(Query query, Answer answer) {
    return query.gold().contains(corpus.concept(answer.row()));
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
