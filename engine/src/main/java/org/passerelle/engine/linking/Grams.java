package org.passerelle.engine.linking;

/**
 * The runs of three to five characters of a word, with signs for its two ends, each hashed to a
 * bucket. Words that are spelt alike share many of them (P. Bojanowski and others, "Enriching word
 * vectors with subword information", TACL 2017).
 */
public final class Grams {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private Grams() {}

  /**
   * The buckets of a word's runs, one for each run.
   *
   * @param stem a word in lower case
   * @param buckets how many there are, a power of two
   */
  public static int[] of(String stem, int buckets) {
    String marked = "<" + stem + ">";
    int count = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      count += Math.max(0, marked.length() - length + 1);
    }
    int[] grams = new int[count];
    int at = 0;
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int start = 0; start + length <= marked.length(); start++) {
        grams[at++] = hash(marked, start, length) & (buckets - 1);
      }
    }
    return grams;
  }

  /** FNV-1a, its bits mixed once more so that the low ones may be used alone. */
  private static int hash(String text, int start, int length) {
    int hash = 0x811c9dc5;
    for (int i = start; i < start + length; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    return hash ^ (hash >>> 13);
  }
}
