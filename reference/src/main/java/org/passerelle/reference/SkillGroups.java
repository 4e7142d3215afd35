package org.passerelle.reference;

import org.passerelle.reference.table.FactTable;

/** The groups that ESCO sorts skills into, from four pillars down to fine groups. */
public final class SkillGroups {
  private final FactTable table;
  private final SparseRows broader;

  SkillGroups(FactTable table) {
    this.table = table;
    this.broader = Reference.rows(table, "broader", table.rows());
  }

  public int size() {
    return table.rows();
  }

  /** ESCO's code, for example S1.2.3; empty for the fields of study. */
  public String code(int group) {
    return table.text(group, table.column("code"));
  }

  public String label(int group, Language language) {
    String label = table.text(group, table.column("label_" + language.code()));
    return label.isEmpty()
        ? table.text(group, table.column("label_" + language.other().code()))
        : label;
  }

  /** For each group the groups above it. Shape: groups x groups. */
  public SparseRows broader() {
    return broader;
  }
}
