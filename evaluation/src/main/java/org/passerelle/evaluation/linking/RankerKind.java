package org.passerelle.evaluation.linking;

/** A method before it knows the task: says which tasks it suits and builds its index for one. */
public interface RankerKind {
  /** What {@code --rankers} and the tables call it; no comma, no space. */
  String name();

  boolean suits(Task task);

  /** A ranker over the corpus of a task that it suits. It must not look at the right answers. */
  Ranker over(Task task);
}
