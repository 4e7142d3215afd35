package org.passerelle.app.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The text of a Markdown file: marks are taken away line by line. Lengths in the patterns are
 * bounded, so that a line of megabytes costs no more than its length.
 */
final class MarkdownText {
  private static final Pattern FENCE = Pattern.compile("\\s{0,20}(?:```|~~~).*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:=++|-++)\\s*+");
  private static final Pattern TABLE_RULE = Pattern.compile("[\\s|:-]*+");
  private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}\\[[^\\]]{1,200}]:\\s.*");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(?:>\\s?)++");
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s++");
  private static final Pattern CLOSING = Pattern.compile("\\s#{1,6}\\s{0,20}$");
  private static final Pattern ITEM = Pattern.compile("^\\s*+(?:[-*+]\\s|\\d{1,9}[.)]\\s)");
  private static final Pattern BULLET = Pattern.compile("^\\s*+[-*+]\\s++(?:\\[[ xX]]\\s++)?");
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[([^\\[\\]]{0,300})](?:\\([^()\\s]{0,500}+(?:\\s[^()]{0,200}+)?\\)|\\[[^\\]]{0,200}])");
  private static final Pattern ADDRESS = Pattern.compile("<((?:https?|mailto):[^<>\\s]{1,500})>");
  private static final Pattern TAG = Pattern.compile("</?\\p{Alpha}[^<>]{0,200}>|<!--.{0,100}?-->");
  private static final Pattern STRONG = Pattern.compile("(?<!\\\\)(?:\\*\\*|__|~~|`++)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?U)(?<![\\w\\\\])[*_](?=\\S)|(?<=[^\\s\\\\])[*_](?!\\w)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern CELL_BORDER = Pattern.compile("(?<!\\\\)\\|");

  private final StringBuilder text = new StringBuilder();
  private boolean inCode;

  /** Whether the line before is a paragraph or item that the next line goes on with. */
  private boolean goesOn;

  private MarkdownText() {}

  static String read(String markdown) {
    MarkdownText text = new MarkdownText();
    markdown.lines().forEach(text::line);
    return text.text.toString();
  }

  private void line(String line) {
    if (FENCE.matcher(line).matches()) {
      inCode = !inCode;
      goesOn = false;
    } else if (inCode) {
      own(line);
    } else {
      marked(QUOTE.matcher(line).replaceFirst(""));
    }
  }

  private void marked(String line) {
    if (line.isBlank() || DEFINITION.matcher(line).matches()) {
      own("");
    } else if (UNDERLINE.matcher(line).matches() || isTableRule(line)) {
      goesOn = false;
    } else if (HEADING.matcher(line).find()) {
      own("");
      own(plain(CLOSING.matcher(HEADING.matcher(line).replaceFirst("")).replaceFirst("")));
    } else if (line.strip().startsWith("|")) {
      own(plain(CELL_BORDER.matcher(line).replaceAll("\t")).strip());
    } else {
      paragraph(line);
    }
  }

  private static boolean isTableRule(String line) {
    return line.contains("-") && line.contains("|") && TABLE_RULE.matcher(line).matches();
  }

  /** A line on its own. */
  private void own(String line) {
    text.append('\n').append(line);
    goesOn = false;
  }

  private void paragraph(String line) {
    boolean item = ITEM.matcher(line).find();
    text.append(goesOn && !item ? ' ' : '\n');
    text.append(plain(BULLET.matcher(line).replaceFirst(CleanText.BULLET)));
    goesOn =
        !line.endsWith("  ")
            && !line.endsWith("\\")
            && !line.toLowerCase(Locale.ROOT).endsWith("<br>");
  }

  private static String plain(String line) {
    String text = LINK.matcher(line).replaceAll("$1");
    text = ADDRESS.matcher(text).replaceAll("$1");
    text = TAG.matcher(text).replaceAll("");
    text = STRONG.matcher(text).replaceAll("");
    text = EMPHASIS.matcher(text).replaceAll("");
    text = ESCAPE.matcher(text).replaceAll("$1");
    return Parser.unescapeEntities(text, false);
  }
}
