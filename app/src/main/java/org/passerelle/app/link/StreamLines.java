package org.passerelle.app.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.app.link.StreamLine.Problem;
import org.passerelle.reference.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads texts, one a line: a JSON object with "text" and, if it likes, "id" and "language"; or,
 * where a line does not begin with a brace, the text itself. Never more than one line is held.
 */
public final class StreamLines {
  /** How many bytes a line may have: one megabyte. */
  public static final int LONGEST = 1 << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final InputStream in;
  private long number;

  /**
   * A reader.
   *
   * @param in buffered, as it is read byte by byte
   */
  public StreamLines(InputStream in) {
    this.in = in;
  }

  /**
   * The next line, empty at the end.
   *
   * @throws IOException if the stream breaks
   */
  public Optional<StreamLine> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    number++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (++length <= LONGEST) {
        bytes.write(b);
      }
    }
    return Optional.of(
        length > LONGEST
            ? StreamLine.bad(number, 0, Optional.empty(), Problem.TOO_LONG)
            : line(bytes.toByteArray()));
  }

  private StreamLine line(byte[] bytes) {
    try {
      String line = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // Files of some systems begin with the mark of an encoding.
      String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
      return text.stripLeading().startsWith("{")
          ? object(JSON.readTree(text), bytes.length)
          : StreamLine.of(number, bytes.length, text);
    } catch (CharacterCodingException e) {
      return StreamLine.bad(number, 0, Optional.empty(), Problem.NOT_UTF8);
    } catch (JacksonException e) {
      return StreamLine.bad(number, 0, Optional.empty(), Problem.BAD_JSON);
    }
  }

  private StreamLine object(JsonNode object, int length) {
    Optional<JsonNode> id = Optional.ofNullable(object.get("id")).filter(node -> !node.isNull());
    if (id.isPresent() && !id.get().isString() && !id.get().isNumber()) {
      return StreamLine.bad(number, 0, Optional.empty(), Problem.BAD_ID);
    }
    JsonNode text = object.path("text");
    if (!text.isString()) {
      return StreamLine.bad(number, length, id, Problem.NO_TEXT);
    }
    JsonNode said = object.path("language");
    Optional<Language> language =
        Stream.of(Language.values()).filter(l -> l.code().equals(said.asString(""))).findFirst();
    if (language.isEmpty() && !said.isMissingNode() && !said.isNull()) {
      return StreamLine.bad(number, length, id, Problem.BAD_LANGUAGE);
    }
    return new StreamLine(number, length, id, text.stringValue(), language, Optional.empty());
  }
}
