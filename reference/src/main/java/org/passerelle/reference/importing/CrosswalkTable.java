package org.passerelle.reference.importing;

import org.passerelle.reference.table.TableWriter;

/** Links from the codes of one classification to those of another. */
final class CrosswalkTable {
  /** The source gives links no weights. */
  private static final int EQUAL = 1;

  private final TableWriter writer;

  CrosswalkTable(String from, String to) {
    writer = new TableWriter("crosswalk_" + from + "_" + to, "from", "to", "weight", "directness");
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

  /**
   * The same, with the weight of the link among those of the first code.
   *
   * @param weight above 0, in the unit of the source
   */
  CrosswalkTable link(String from, String to, int weight, boolean counterpart) {
    writer.row(from, to, weight, counterpart ? "exact" : "unit_group");
    return this;
  }

  TableWriter table() {
    return writer.sorted();
  }
}
