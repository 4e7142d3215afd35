package org.passerelle.evaluation.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Another method's ranking with only the best row of each concept, so that ten rows are ten
 * concepts: a concept with many labels no longer fills the ranks of the others. It looks at {@value
 * #DEPTH} times as many rows as it may give.
 */
public final class OneRowPerConcept implements RankerKind {
  private static final int DEPTH = 4;

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
      Ranking all = ranker.rank(text, (int) Math.min((long) k * DEPTH, Integer.MAX_VALUE));
      Set<Integer> seen = new HashSet<>();
      List<Answer> best =
          all.answers().stream()
              .filter(answer -> seen.add(corpus.concept(answer.row())))
              .limit(k)
              .toList();
      return new Ranking(best, all.claims());
    }
  }
}
