package org.passerelle.evaluation.linking;

/**
 * One line of a table.
 *
 * @param subset {@code all}, or the relation to which the texts are narrowed ({@code exact})
 */
public record Result(String ranker, String subset, Measures measures, Cost cost) {
  /** The subset that leaves nothing out. */
  public static final String ALL = "all";

  /**
   * What a ranker costs on a set.
   *
   * @param cpuMillis processor time of one text on the calling thread, in milliseconds, mean over
   *     all texts of the set
   * @param indexMegabytes heap in use after the index was built less what was in use before, in
   *     megabytes (10^6 bytes), 0 or more
   */
  public record Cost(double cpuMillis, double indexMegabytes) {}
}
