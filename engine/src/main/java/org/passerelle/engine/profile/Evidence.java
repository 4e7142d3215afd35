package org.passerelle.engine.profile;

import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Span;

/**
 * The few words of a text that gave a skill away. A sentence may name people, employers and places;
 * what lies outside these words is not kept.
 */
public final class Evidence {
  /** How many characters are kept at most. */
  public static final int LONGEST = 120;

  private static final String GAP = " … ";

  /** Words between others that name nobody: a few, without a capital letter or a digit. */
  private static final Pattern HARMLESS = Pattern.compile("[^\\p{Lu}\\p{N}]{0,40}");

  private Evidence() {}

  /**
   * The words that match, with the few that stand between them; a sign stands for longer ones, and
   * for those that may be names.
   *
   * @param spans of the text, in their order
   */
  public static String of(String text, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (Span span : spans) {
      String between = last < 0 || span.start() < last ? "" : text.substring(last, span.start());
      String gap = HARMLESS.matcher(between).matches() ? between : GAP;
      boolean fits = words.length() + gap.length() + span.end() - span.start() <= LONGEST;
      if (span.start() >= last && fits) {
        words.append(gap).append(span.of(text));
        last = span.end();
      }
    }
    String line = PersonalData.withoutContacts(words.toString().replaceAll("\\s+", " ")).strip();
    // "Spanish (fluent" lost the bracket behind it.
    return line.indexOf('(') >= 0 && line.indexOf(')') < 0 ? line + ")" : line;
  }
}
