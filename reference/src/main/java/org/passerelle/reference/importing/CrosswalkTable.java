package org.passerelle.reference.importing;

import java.util.HashMap;
import java.util.Map;
import org.passerelle.reference.table.TableWriter;

/** Links from the codes of one classification to those of another. */
final class CrosswalkTable {
  /** The weight of links to which the source gives none. */
  static final int EQUAL = 1;

  private final TableWriter writer;

  CrosswalkTable(String from, String to) {
    writer = new TableWriter("crosswalk_" + from + "_" + to, "from", "to", "weight", "directness");
  }

  /**
   * A crosswalk in which two codes are counterparts where neither has another link.
   *
   * @param weights the weights of the links, by the codes that they lead from and to
   */
  static TableWriter of(String from, String to, Map<String, Map<String, Integer>> weights) {
    Map<String, Integer> linksTo = new HashMap<>();
    weights
        .values()
        .forEach(row -> row.keySet().forEach(code -> linksTo.merge(code, 1, Integer::sum)));
    CrosswalkTable table = new CrosswalkTable(from, to);
    weights.forEach((one, row) ->
        row.forEach((other, weight) -> {
          boolean oneToOne = row.size() == 1 && linksTo.getOrDefault(other, 0) == 1;
          table.link(one, other, weight, oneToOne);
        }));
    return table.table();
  }

  /**
   * Links a code to its counterpart.
   *
   * @param counterpart whether both name the same occupation, one to one; if not, the second is a
   *     detailed family that holds the first among others
   */
  CrosswalkTable link(String from, String to, boolean counterpart) {
    return link(from, to, EQUAL, counterpart);
  }

  private CrosswalkTable link(String from, String to, int weight, boolean counterpart) {
    writer.row(from, to, weight, counterpart ? "exact" : "unit_group");
    return this;
  }

  TableWriter table() {
    return writer.sorted();
  }
}
