package org.passerelle.evaluation.linking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the baselines read a text: lower case, accents folded (é as e, œ as oe). */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Spelling() {}

  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return bare.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace('’', '\'');
  }
}
