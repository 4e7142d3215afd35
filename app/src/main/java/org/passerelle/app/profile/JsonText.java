package org.passerelle.app.profile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.passerelle.app.profile.ProfileError.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON, and reads files, within limits that no honest profile meets. */
public final class JsonText {
  static final int MEGABYTES = 5;
  static final int DEPTH = 50;
  private static final int MEGABYTE = 1 << 20;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonText() {}

  /** The bytes of a file of at most 5 MB. */
  static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      read.writeBytes(in.readNBytes(MEGABYTES * MEGABYTE + 1));
      return limited(file.toString(), read.toByteArray());
    } catch (IOException e) {
      throw new ProfileError(Problem.UNREADABLE, file, String.valueOf(e.getMessage()));
    }
  }

  static byte[] limited(String file, byte[] bytes) {
    return limited(file, bytes, MEGABYTES);
  }

  private static byte[] limited(String file, byte[] bytes, int megabytes) {
    if (bytes.length > megabytes * MEGABYTE) {
      throw new ProfileError(Problem.TOO_LARGE, file, megabytes);
    }
    return bytes;
  }

  /**
   * Reads a text of at most 5 MB.
   *
   * @param file what messages call it
   * @throws ProfileError if it is too large or too deep, or no JSON; it tells the place
   */
  public static JsonNode read(String file, byte[] bytes) {
    return read(file, bytes, MEGABYTES);
  }

  /** Reads a text of at most so many megabytes. */
  public static JsonNode read(String file, byte[] bytes, int megabytes) {
    try {
      return MAPPER.readTree(limited(file, bytes, megabytes));
    } catch (StreamConstraintsException e) {
      throw new ProfileError(Problem.TOO_DEEP, file, DEPTH, XmlTree.ELEMENTS);
    } catch (JacksonException e) {
      // What Jackson says may quote the file, which is nobody's business.
      TokenStreamLocation at = e.getLocation();
      throw at == null
          ? new ProfileError(Problem.MALFORMED, file, 1, 1)
          : new ProfileError(Problem.MALFORMED, file, at.getLineNr(), at.getColumnNr());
    }
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static String write(JsonNode node) {
    return MAPPER.writeValueAsString(node) + "\n";
  }
}
