package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.reference.table.FactTable;

/** Abbreviations and everyday words for jobs, with what official titles say instead; ours. */
public final class EverydayWords {
  private final List<EverydayWord> words = new ArrayList<>();

  /** Where a word means what the table says. */
  public enum Scope {
    /** Anywhere in a text. */
    PART,
    /** In a text that has no other word. */
    WHOLE,
    /** In the title of a job, of which it says only the circumstances: by night, part-time. */
    CIRCUMSTANCE
  }

  /**
   * An everyday word.
   *
   * @param word as people write it
   * @param meaning the words of titles that say the same; empty for a circumstance
   * @param scope where this holds
   */
  public record EverydayWord(String word, String meaning, Scope scope) {}

  EverydayWords(FactTable table) {
    for (int row = 0; row < table.rows(); row++) {
      words.add(
          new EverydayWord(
              table.text(row, table.column("word")),
              table.text(row, table.column("meaning")),
              Scope.valueOf(table.text(row, table.column("scope")).toUpperCase(Locale.ROOT))));
    }
  }

  /** All words, in the order of the table. */
  public List<EverydayWord> all() {
    return words;
  }
}
