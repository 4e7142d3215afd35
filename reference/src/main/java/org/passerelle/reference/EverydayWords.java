package org.passerelle.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.reference.table.FactTable;

/** Abbreviations and everyday words for jobs, with what official titles say instead; ours. */
public final class EverydayWords {
  private final Map<String, String> meanings = new LinkedHashMap<>();

  EverydayWords(FactTable table) {
    for (int row = 0; row < table.rows(); row++) {
      meanings.put(table.text(row, table.column("word")), table.text(row, table.column("meaning")));
    }
  }

  /** What each word means, in the words of titles. */
  public Map<String, String> meanings() {
    return meanings;
  }
}
