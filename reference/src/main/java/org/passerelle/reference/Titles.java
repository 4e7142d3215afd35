package org.passerelle.reference;

import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;

/**
 * Job titles that other classifications give: the appellations of ROME in French. They help a
 * person to be understood; they are no names of ESCO.
 */
public final class Titles {
  private final String[] titles;
  private final int[] codes;

  Titles(FactStore store, Reference reference) {
    FactTable table = store.read("rome4_appellations");
    Classification rome = reference.classification(ClassificationId.ROME4);
    this.titles = table.texts("label");
    this.codes = new int[titles.length];
    int codeColumn = table.column("rome4");
    for (int i = 0; i < titles.length; i++) {
      codes[i] = rome.indexOf(table.text(i, codeColumn));
    }
  }

  public int size() {
    return titles.length;
  }

  public String title(int index) {
    return titles[index];
  }

  /** The number of the ROME 4.0 occupation that the title belongs to. */
  public int rome(int index) {
    return codes[index];
  }
}
