package org.passerelle.evaluation.linking;

/** A method that orders the rows of one task's corpus by how well they fit a text. */
public interface Ranker {
  /** What a table calls it. */
  String name();

  /**
   * The best rows for a text.
   *
   * @param text any text, also an empty one
   * @param k the most rows to give, 1 or more; fewer may be given
   */
  Ranking rank(String text, int k);
}
