package org.passerelle.app.storage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: small letters without accents. */
public final class SearchText {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final int WORDS = 10;
  private static final int LONGEST_WORD = 100;

  private SearchText() {}

  /** {@code Émilie Cœur} becomes {@code emilie coeur}. Folded text stays as it is. */
  public static String fold(String text) {
    String apart = Normalizer.normalize(StorableText.of(text), Normalizer.Form.NFKD);
    return ACCENTS
        .matcher(apart)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replace("ß", "ss");
  }

  /** Patterns for {@code LIKE … ESCAPE '!'}, one for each word: all of them must be met. */
  static List<String> patterns(String query) {
    return Arrays.stream(SPACES.split(fold(query)))
        .filter(word -> !word.isEmpty())
        .limit(WORDS)
        .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
        .map(word -> word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
        .map(word -> "%" + word + "%")
        .toList();
  }
}
