package org.passerelle.evaluation.linking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Another method's ranking with only the best row of each concept, so that ten rows are ten
 * concepts. It looks at {@value #DEPTH} times as many rows as it may give.
 */
public final class OneRowPerConcept implements RankerKind {
  private static final int DEPTH = 8;

  private final RankerKind method;

  public OneRowPerConcept(RankerKind method) {
    this.method = method;
  }

  @Override
  public String name() {
    return method.name() + "-concepts";
  }

  /** Where each row is its own concept there is nothing to leave out. */
  @Override
  public boolean suits(Task task) {
    return method.suits(task) && task.corpus().concepts() < task.corpus().rows();
  }

  @Override
  public Ranker over(Task task) {
    return new Best(name(), method.over(task), task.corpus());
  }

  private record Best(String name, Ranker ranker, Corpus corpus) implements Ranker {
    @Override
    public Ranking rank(String text, int k) {
      Ranking ranking = ranker.rank(text, (int) Math.min((long) k * DEPTH, corpus.rows()));
      int[] all = ranking.rows();
      int[] rows = new int[Math.min(k, all.length)];
      double[] confidences = new double[ranking.states() ? rows.length : 0];
      Set<Integer> seen = new HashSet<>();
      int kept = 0;
      int claimed = 0;
      for (int i = 0; i < all.length && kept < k; i++) {
        if (seen.add(corpus.concept(all[i]))) {
          claimed += i < ranking.claimed().orElse(0) ? 1 : 0;
          if (ranking.states()) {
            confidences[kept] = ranking.confidences()[i];
          }
          rows[kept++] = all[i];
        }
      }
      return new Ranking(
          Arrays.copyOf(rows, kept),
          Arrays.copyOf(confidences, ranking.states() ? kept : 0),
          ranking.claimed().isPresent() ? OptionalInt.of(claimed) : OptionalInt.empty());
    }
  }
}
