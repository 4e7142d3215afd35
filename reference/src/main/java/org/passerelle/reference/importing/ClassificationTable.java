package org.passerelle.reference.importing;

import org.passerelle.reference.table.TableWriter;

/** The codes of a classification with their names and the codes above them, each row once. */
final class ClassificationTable {
  private static final String NONE = "";

  private final TableWriter writer;

  ClassificationTable(String classification) {
    writer =
        new TableWriter(
            "classification_" + classification, "code", "label_en", "label_fr", "parent");
  }

  /** Adds a code of a classification without levels that is named in English only. */
  ClassificationTable english(String code, String label) {
    return add(code, label, NONE, NONE);
  }

  /** Adds a code of a classification without levels that is named in French only. */
  ClassificationTable french(String code, String label) {
    return add(code, NONE, label, NONE);
  }

  /** Adds a code. A name that there is not is empty, and so is the parent of the topmost codes. */
  ClassificationTable add(String code, String english, String french, String parent) {
    writer.row(code, english, french, parent);
    return this;
  }

  TableWriter table() {
    return writer.distinct().sorted();
  }
}
