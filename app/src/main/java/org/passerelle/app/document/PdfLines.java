package org.passerelle.app.document;

import java.util.regex.Pattern;

/**
 * Paragraphs from the lines of a page: a line that begins with a small letter goes on with a long
 * line before it, and a word that was parted at the end of a line is whole again.
 */
final class PdfLines {
  /** A shorter line did not end because the page did. */
  private static final int LONG_LINE = 40;

  private static final Pattern PARTED = Pattern.compile("(?s).*\\p{L}[-\\u2010\\u00ad]\\s?");
  private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.:;!?]\\s?");

  private PdfLines() {}

  static String join(String text) {
    StringBuilder joined = new StringBuilder();
    String before = "";
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (isGoingOn(before, line)) {
        joined.setLength(joined.length() - trailing(before));
        joined.append(PARTED.matcher(before).matches() ? "" : " ").append(line);
      } else {
        joined.append('\n').append(line);
      }
      before = line;
    }
    return joined.toString();
  }

  /** How much of the end of a line goes when the next one follows it. */
  private static int trailing(String line) {
    int space = line.length() - line.stripTrailing().length();
    return PARTED.matcher(line).matches() ? space + 1 : space;
  }

  private static boolean isGoingOn(String before, String line) {
    if (line.isEmpty() || !Character.isLowerCase(line.codePointAt(0)) || line.startsWith("o ")) {
      return false;
    }
    return PARTED.matcher(before).matches()
        || (before.length() >= LONG_LINE && !SENTENCE_END.matcher(before).matches());
  }
}
