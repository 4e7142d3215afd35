package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of an English occupation title, so that titles can be compared whatever their case,
 * punctuation and number: "Pest Control Workers" and "pest control worker" are the same.
 */
record OccupationTitle(List<String> words) {
  static OccupationTitle of(String title) {
    List<String> words = new ArrayList<>();
    for (String word : title.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        words.add(singular(word));
      }
    }
    return new OccupationTitle(List.copyOf(words));
  }

  /** The title without what it says that it leaves out: "Chefs, Except Private Household". */
  static OccupationTitle withoutExceptions(String title) {
    return of(title.replaceFirst("(?i),? except .*", ""));
  }

  /**
   * Whether one may be a new wording of the other: it has all of the other's words, or more than
   * half of the words of the two are words of both.
   */
  boolean isReworded(OccupationTitle other) {
    Set<String> common = new HashSet<>(words);
    common.retainAll(other.words);
    Set<String> all = new HashSet<>(words);
    all.addAll(other.words);
    boolean oneHoldsTheOther = words.containsAll(other.words) || other.words.containsAll(words);
    return !common.isEmpty() && (oneHoldsTheOther || 2 * common.size() > all.size());
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
