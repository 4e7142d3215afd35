package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.reference.table.FactTable;

/** Abbreviations and everyday words for jobs, with what official titles say instead; ours. */
public final class EverydayWords {
  private final List<EverydayWord> words = new ArrayList<>();

  /**
   * An everyday word.
   *
   * @param word as people write it
   * @param meaning the words of titles that say the same
   * @param isWhole whether this holds only of a text that has no other word
   */
  public record EverydayWord(String word, String meaning, boolean isWhole) {}

  EverydayWords(FactTable table) {
    for (int row = 0; row < table.rows(); row++) {
      words.add(
          new EverydayWord(
              table.text(row, table.column("word")),
              table.text(row, table.column("meaning")),
              table.text(row, table.column("scope")).equals("whole")));
    }
  }

  /** All words, in the order of the table. */
  public List<EverydayWord> all() {
    return words;
  }
}
