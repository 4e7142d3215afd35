package org.passerelle.app.document;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * A text as {@link Document#text()} promises it.
 *
 * @param text the text
 * @param cut whether it was longer
 */
record CleanText(String text, boolean cut) {
  static final String BULLET = "• ";

  /** So many spaces stand between columns, and not between words. */
  private static final int GAP = 4;

  /** A line that begins so far in belongs to a column on the right. */
  private static final int MARGIN = 24;

  private static final Pattern LINE_END = Pattern.compile("[\\x0b\\f\\x85\\u2028\\u2029]");

  /** Signs that start an item, also those of symbol fonts; dashes and stars only before a space. */
  private static final Pattern ITEM =
      Pattern.compile("^\\s*+(?:[•●▪■◦‣∙·○□❖➢➤►▶▸✓✔\\uf000-\\uf0ff]|[-–—*o§](?=\\s|$))\\s*+");

  private static final Pattern RULE = Pattern.compile("[-_=*~.•–—\\s]{3,}+");
  private static final Pattern LIGATURE = Pattern.compile("[\\ufb00-\\ufb06]");
  private static final Pattern SPACES = Pattern.compile("[\\t\\p{Zs}]++");

  /** Controls, private and broken signs, and the invisible ones except the two joiners. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\ufffd&&[^\\t\\u200c\\u200d]]");

  /** Putting many accents of one letter in order would take the square of their number. */
  private static final Pattern ACCENTS = Pattern.compile("(\\p{M}{8})\\p{M}++");

  /** Cleans a text and cuts it to a number of characters. */
  static CleanText of(String raw, int limit) {
    StringBuilder text = new StringBuilder();
    boolean blank = false;
    boolean bullet = false;
    Iterator<String> lines = LINE_END.matcher(raw).replaceAll("\n").lines().iterator();
    while (lines.hasNext()) {
      String line = line(lines.next());
      if (line.equals(BULLET)) {
        bullet = true;
        continue;
      }
      if (line.isEmpty()) {
        // A bullet is often a line of its own, apart from its item.
        blank = blank || !bullet;
        continue;
      }
      text.append(text.isEmpty() ? "" : blank ? "\n\n" : "\n");
      text.append(bullet && !line.startsWith(BULLET) ? BULLET : "").append(line);
      blank = false;
      bullet = false;
      if (text.length() > limit) {
        return new CleanText(cut(text, limit), true);
      }
    }
    return new CleanText(text.toString(), false);
  }

  /** One line; a mere {@link #BULLET} if that is all it has. */
  private static String line(String raw) {
    if (raw.isBlank() || RULE.matcher(raw).matches()) {
      return "";
    }
    String line = ITEM.matcher(raw).replaceFirst(BULLET);
    line = LIGATURE.matcher(line).replaceAll(m -> Normalizer.normalize(m.group(), Form.NFKC));
    line = UNSEEN.matcher(line).replaceAll("");
    line = Normalizer.normalize(ACCENTS.matcher(line).replaceAll("$1"), Form.NFC);
    boolean isRightColumn = line.length() - line.stripLeading().length() >= MARGIN;
    line = SPACES.matcher(line).replaceAll(m -> isGap(m.group()) ? "\t" : " ");
    return line.equals(BULLET) ? line : (isRightColumn ? "\t" : "") + line.strip();
  }

  /** Columns of plain text are set apart by spaces. */
  private static boolean isGap(String spaces) {
    return spaces.indexOf('\t') >= 0 || spaces.length() >= GAP;
  }

  private static String cut(StringBuilder text, int limit) {
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end).stripTrailing();
  }

  /** Without the text, which is a person's. */
  @Override
  public String toString() {
    return "CleanText[%d characters]".formatted(text.length());
  }
}
