package org.passerelle.app.link;

import java.util.Optional;
import org.passerelle.reference.Language;
import tools.jackson.databind.JsonNode;

/**
 * A line of a stream of texts.
 *
 * @param number which line it is, from 1
 * @param id what the line calls its text, a text or a number, given back as it is
 * @param length of the line, in bytes
 * @param text the text; empty if there is a problem
 * @param language that the line says its text is in
 * @param problem why the line is not understood
 */
public record StreamLine(
    long number,
    int length,
    Optional<JsonNode> id,
    String text,
    Optional<Language> language,
    Optional<Problem> problem) {
  /** What can be wrong with a line. */
  public enum Problem {
    /** It is longer than a line may be. */
    TOO_LONG,
    /** It holds bytes that are not UTF-8. */
    NOT_UTF8,
    /** It begins like a JSON object and is none. */
    BAD_JSON,
    /** The "id" is neither a text nor a number. */
    BAD_ID,
    /** The object has no "text" that is a text. */
    NO_TEXT,
    /** Its "language" is neither "fr" nor "en". */
    BAD_LANGUAGE
  }

  static StreamLine of(long number, int length, String text) {
    return new StreamLine(
        number, length, Optional.empty(), text, Optional.empty(), Optional.empty());
  }

  static StreamLine bad(long number, int length, Optional<JsonNode> id, Problem problem) {
    return new StreamLine(number, length, id, "", Optional.empty(), Optional.of(problem));
  }
}
