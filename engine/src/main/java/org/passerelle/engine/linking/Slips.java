package org.passerelle.engine.linking;

import java.util.Optional;

/**
 * Slips of the pen: a letter left out, added or changed, or two neighbours exchanged (F. Damerau,
 * "A technique for computer detection and correction of spelling errors", Communications of the ACM
 * 7(3), 1964).
 */
final class Slips {
  /** In a shorter word another letter makes another word: port, pont. */
  private static final int SHORTEST = 6;

  private Slips() {}

  /**
   * The word of the names that was meant by one that is none: one slip away, with the same first
   * letter; of several the one that stands in most names.
   */
  static Optional<String> meant(String stem, NameIndex index) {
    if (stem.length() < SHORTEST || !stem.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Lexicon lexicon = index.lexicon();
    int best = -1;
    for (int letters = stem.length() - 1; letters <= stem.length() + 1; letters++) {
      for (int word : lexicon.ofLength(letters)) {
        boolean isBetter = best < 0 || index.rarity(word) < index.rarity(best);
        if (isBetter && isOneSlipAway(stem, lexicon.stem(word))) {
          best = word;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(lexicon.stem(best));
  }

  /** Whether two words with the same first letter are one slip apart. */
  static boolean isOneSlipAway(String a, String b) {
    if (a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int restOfA = a.length() - start - end;
    int restOfB = b.length() - start - end;
    boolean isExchange =
        restOfA == 2
            && restOfB == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return Math.max(restOfA, restOfB) == 1 || isExchange;
  }
}
