package org.passerelle.engine.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Sentences;
import org.passerelle.engine.linking.Span;

/**
 * Splits the text of a CV into lines and mends what copying out of a page breaks: letters set
 * apart, two columns side by side, lines that never end.
 */
final class Lines {
  /** What comes later is not read; a long CV has 20,000 characters. */
  static final int LONGEST_TEXT = 500_000;

  private static final int LONGEST_LINE = 300;
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");
  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final Pattern TABS = Pattern.compile("[ ]*\\t[\\t ]*| {3,}");

  /** No word is that long; an address of a page may be, and is not wanted. */
  private static final Pattern ENDLESS = Pattern.compile("\\S{100,}+");

  private static final Pattern MARKS = Pattern.compile("\\*\\*|__|`");

  /** Signs before an item. A hyphen needs a space behind it. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:=+>\\s*|-+>\\s*|~+\\s*|[•●▪■◦‣⁃·*➢➤✓✔»>►▶◆❖○□▸→¤§\\uf000-\\uf0ff]+\\s*|[-–—_o+]\\s+|\\d{1,2}[.)]\\s+(?!\\d))+");

  private Lines() {}

  /** The lines that hold a letter or digit. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    for (String raw : Columns.unfold(List.of(plain(text).split("\n", -1)))) {
      if (raw.length() <= LONGEST_LINE) {
        add(raw, lines);
      } else {
        for (Span span : Sentences.of(raw)) {
          add(span.of(raw), lines);
        }
      }
    }
    return lines;
  }

  /** The text without signs that cannot be seen, with one kind of line end and of space. */
  private static String plain(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    String seen = INVISIBLE.matcher(start.replace("\r\n", "\n")).replaceAll("");
    StringBuilder plain = new StringBuilder(seen.length());
    for (char c : Normalizer.normalize(seen, Normalizer.Form.NFC).toCharArray()) {
      switch (c) {
        case '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> plain.append('\n');
        case '\n', '\t' -> plain.append(c);
        case 'ﬁ' -> plain.append("fi");
        case 'ﬂ' -> plain.append("fl");
        default -> plain.append(isSpace(c) ? ' ' : c);
      }
    }
    return plain.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static void add(String raw, List<Line> lines) {
    String marked = MARKS.matcher(ENDLESS.matcher(raw).replaceAll(" ")).replaceAll("").strip();
    String bare = BULLET.matcher(marked).replaceFirst("");
    String whole = TABS.matcher(joined(bare)).replaceAll("\t");
    String text = SPACES.matcher(whole).replaceAll(" ").strip();
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      boolean isNumber = Character.isDigit(marked.charAt(0)) && Headings.isHeading(text);
      boolean isList = bare.length() < marked.length() && !isNumber;
      lines.add(new Line(text, isList));
    }
  }

  /** "C O M P É T E N C E S" is one word; two spaces or more stand between words. */
  private static String joined(String text) {
    String[] parts = text.split(" ", -1);
    int single = 0;
    int longer = 0;
    for (String part : parts) {
      single += part.length() == 1 ? 1 : 0;
      longer += part.length() > 1 ? 1 : 0;
    }
    if (single < 5 || longer * 4 > single) {
      return text;
    }
    StringBuilder joined = new StringBuilder();
    for (String word : SPACES.split(text, -1)) {
      joined.append(joined.isEmpty() ? "" : " ").append(word.replace(" ", ""));
    }
    return joined.toString();
  }
}
