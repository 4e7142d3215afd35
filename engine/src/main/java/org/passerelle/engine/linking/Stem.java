package org.passerelle.engine.linking;

/**
 * Takes from a word the endings of gender and number in French, and of number and of the -ing and
 * -ed forms in English. One rule for both languages, for people mix them within a line.
 *
 * <p>A light stemmer after the manner of J. Savoy, "Light stemming approaches for the French,
 * Portuguese, German and Hungarian languages", SAC 2006: what two forms of one word share is kept
 * and what makes another word of it (boulanger, boulangerie) is not taken away.
 */
final class Stem {
  private Stem() {}

  /** The stem of a word in lower case without accents; words of up to three letters stay. */
  static String of(String word) {
    StringBuilder stem = new StringBuilder(word);
    if (stem.length() <= 3 || !isAllLetters(word)) {
      return word;
    }
    number(stem);
    gender(stem);
    verb(stem);
    finish(stem);
    return stem.toString();
  }

  private static boolean isAllLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void number(StringBuilder stem) {
    if (stem.length() > 5 && replace(stem, "aux", "al")) {
      return;
    }
    boolean plural = ends(stem, "s") && !ends(stem, "ss") && !ends(stem, "us") && !ends(stem, "is");
    if (plural || (ends(stem, "eux") && stem.length() > 4) || ends(stem, "oux")) {
      stem.setLength(stem.length() - 1);
    }
    if (stem.length() > 4 && (ends(stem, "eau") || ends(stem, "ie") || ends(stem, "y"))) {
      replace(stem, "ie", "i");
      replace(stem, "y", "i");
    }
  }

  private static void gender(StringBuilder stem) {
    if (stem.length() > 5) {
      boolean found =
          replace(stem, "trice", "teur")
              || replace(stem, "euse", "eur")
              || replace(stem, "iere", "ier")
              || replace(stem, "ienne", "ien")
              || replace(stem, "onne", "on")
              || replace(stem, "elle", "el")
              || replace(stem, "ere", "er")
              || replace(stem, "ive", "if");
      if (found) {
        return;
      }
    }
    while (stem.length() > 3 && ends(stem, "e")) {
      stem.setLength(stem.length() - 1);
    }
  }

  private static void verb(StringBuilder stem) {
    if (stem.length() > 5 && ends(stem, "ing") && hasVowel(stem, stem.length() - 3)) {
      stem.setLength(stem.length() - 3);
    } else if (stem.length() > 5 && ends(stem, "ed") && hasVowel(stem, stem.length() - 2)) {
      stem.setLength(stem.length() - 2);
    }
  }

  /** Double letters at the end are one: programm, program. */
  private static void finish(StringBuilder stem) {
    int last = stem.length() - 1;
    if (last > 2 && stem.charAt(last) == stem.charAt(last - 1)) {
      stem.setLength(last);
    }
    while (stem.length() > 3 && ends(stem, "e")) {
      stem.setLength(stem.length() - 1);
    }
  }

  private static boolean hasVowel(StringBuilder stem, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(stem.charAt(i)) >= 0) {
        return end > 2;
      }
    }
    return false;
  }

  private static boolean ends(StringBuilder stem, String ending) {
    int start = stem.length() - ending.length();
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (stem.charAt(start + i) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean replace(StringBuilder stem, String ending, String by) {
    if (!ends(stem, ending)) {
      return false;
    }
    stem.setLength(stem.length() - ending.length());
    stem.append(by);
    return true;
  }
}
