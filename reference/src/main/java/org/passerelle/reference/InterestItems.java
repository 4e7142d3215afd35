package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactTable;

/** The activities of the questionnaire of interests, written by us, in the order of asking. */
public final class InterestItems {
  private static final String SCALES = "RIASEC";

  private final List<InterestItem> items;

  InterestItems(FactTable table) {
    List<InterestItem> read = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      read.add(item(table, row));
    }
    this.items = List.copyOf(read);
  }

  private static InterestItem item(FactTable table, int row) {
    String scale = table.text(row, table.column("scale"));
    if (scale.length() != 1 || !SCALES.contains(scale)) {
      throw new FactError(Problem.UNKNOWN_CODE, table.name(), row + 2, "scale", scale);
    }
    return new InterestItem(
        table.text(row, table.column("id")),
        scale.charAt(0),
        table.integer(row, table.column("short")) == 1,
        table.text(row, table.column("en")),
        table.text(row, table.column("fr")));
  }

  /** The 60 items, ten of each scale, the scales in turn. */
  public List<InterestItem> all() {
    return items;
  }

  /** The 30 items of the short form, five of each scale. */
  public List<InterestItem> shortForm() {
    return items.stream().filter(InterestItem::inShortForm).toList();
  }
}
