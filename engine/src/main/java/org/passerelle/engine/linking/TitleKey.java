package org.passerelle.engine.linking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of a job title when all that people write differently is taken away: case, accents,
 * apostrophes, hyphens, plural endings, small words, and signs of gender such as {@code (H/F)}.
 */
final class TitleKey {
  private static final Pattern GENDER_SIGN =
      Pattern.compile(
          "\\(?\\b(h\\s*/\\s*f|f\\s*/\\s*h|m\\s*/\\s*f|m\\s*/\\s*w|h\\s*/\\s*f\\s*/\\s*x)\\b\\)?");

  /**
   * "vendeur·se", "étudiant(e)", "caissier.ère": the ending added for women is dropped. Behind a
   * full stop only such endings, for names like node.js and ASP.NET have one too.
   */
  private static final Pattern INCLUSIVE_ENDING =
      Pattern.compile(
          "(?<=\\p{L}{3})(\\([a-z]{1,5}\\)|[·•][a-z]{1,5}(?:[·•]s)?"
              + "|\\.(?:e|s|es|se|ve|le|re|ere|ne|nne|enne|ienne|euse|ice|rice|trice)(?:\\.s)?)(?!\\p{L})");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "au", "aux", "d", "de", "des", "du", "en", "et", "for", "in", "l", "la",
          "le", "les", "of", "on", "ou", "or", "the", "un", "une");

  private TitleKey() {}

  /** The words of a title, in their order. None if it holds no letter or digit. */
  static List<String> words(String title) {
    String text = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
    text = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    text = GENDER_SIGN.matcher(text).replaceAll(" ");
    text = INCLUSIVE_ENDING.matcher(text).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(text, -1)) {
      if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
        words.add(singular(word));
      }
    }
    return words;
  }

  /** The words joined by spaces; equal for two titles that say the same. */
  static String of(String title) {
    return String.join(" ", words(title));
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
