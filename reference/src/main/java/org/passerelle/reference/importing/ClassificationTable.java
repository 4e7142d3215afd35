package org.passerelle.reference.importing;

import org.passerelle.reference.table.TableWriter;

/** The codes of a classification with their English names and the codes above them. */
final class ClassificationTable {
  private final TableWriter writer;

  ClassificationTable(String classification) {
    writer =
        new TableWriter(
            "classification_" + classification, "code", "label_en", "label_fr", "parent");
  }

  ClassificationTable add(String code, String label) {
    return add(code, label, "");
  }

  /** Adds a code; the parent is empty where there is none. */
  ClassificationTable add(String code, String label, String parent) {
    writer.row(code, label, "", parent);
    return this;
  }

  TableWriter table() {
    return writer.sorted();
  }
}
