package org.passerelle.evaluation.linking;

/**
 * One line of a table.
 *
 * @param subset {@code all}, or the relation to which the texts are narrowed ({@code exact})
 * @param cpuMillis processor time of one text, in milliseconds, over all texts of the set
 */
public record Result(String ranker, String subset, Measures measures, double cpuMillis) {
  /** The subset that leaves nothing out. */
  public static final String ALL = "all";
}
