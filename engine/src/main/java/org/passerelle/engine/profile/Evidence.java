package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.engine.linking.Span;

/**
 * The few words of a text that gave a skill away. A sentence may name people, employers and places;
 * what lies outside these words is not kept.
 */
public final class Evidence {
  /** How many characters are kept at most. */
  public static final int LONGEST = 120;

  private static final String GAP = " … ";

  private Evidence() {}

  /**
   * From the first of the words that match to the last, if that is short; else only the words that
   * match, with a sign for what stands between them.
   *
   * @param spans of the text, at least one
   */
  public static String of(String text, List<Span> spans) {
    int start = spans.stream().mapToInt(Span::start).min().orElse(0);
    int end = spans.stream().mapToInt(Span::end).max().orElse(0);
    String words = end - start <= LONGEST ? text.substring(start, end) : apart(text, spans);
    String line = PersonalData.withoutContacts(words.replaceAll("\\s+", " ")).strip();
    // "Spanish (fluent" lost the bracket behind it.
    return line.indexOf('(') >= 0 && line.indexOf(')') < 0 ? line + ")" : line;
  }

  private static String apart(String text, List<Span> spans) {
    List<String> words = new ArrayList<>();
    int length = 0;
    int last = -1;
    for (Span span : spans) {
      length += span.end() - span.start() + GAP.length();
      if (length > LONGEST) {
        break;
      }
      boolean follows = last >= 0 && text.substring(last, Math.max(last, span.start())).isBlank();
      words.add((words.isEmpty() ? "" : follows ? " " : GAP) + span.of(text));
      last = span.end();
    }
    return String.join("", words);
  }
}
