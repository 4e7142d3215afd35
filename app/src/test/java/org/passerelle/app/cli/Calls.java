package org.passerelle.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of commands in a folder of their own, with what is typed and piped into them. */
final class Calls {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path folder;
  private byte[] piped = new byte[0];
  private Optional<String> typed = Optional.empty();

  Calls(Path folder) {
    this.folder = folder;
  }

  Calls piping(String text) {
    return piping(text.getBytes(UTF_8));
  }

  Calls piping(byte[] bytes) {
    piped = bytes;
    return this;
  }

  Calls typing(String lines) {
    typed = Optional.of(lines);
    return this;
  }

  int run(String... words) {
    return run(false, words);
  }

  int run(boolean styled, String... words) {
    out.reset();
    err.reset();
    return new CommandLineApplication(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            typed.map(text -> new BufferedReader(new StringReader(text))),
            Map.of("PASSERELLE_HOME", folder.resolve("home").toString()),
            styled,
            new ByteArrayInputStream(piped),
            () -> false)
        .run(words);
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out());
  }

  List<JsonNode> jsonLines() {
    return out().lines().map(JsonMapper.shared()::readTree).toList();
  }

  /** A file of the folder. */
  Path file(String name) {
    return folder.resolve(name);
  }

  Path file(String name, String text) {
    return file(name, text.getBytes(UTF_8));
  }

  Path file(String name, byte[] bytes) {
    try {
      return Files.write(file(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the CVs of people who do not exist, as a file. */
  Path cv(String name) {
    try (InputStream in = Calls.class.getResourceAsStream(name)) {
      return file(name, in == null ? new byte[0] : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF of one page with lines of plain letters; a page without text if there are none. */
  static byte[] pdf(String... lines) {
    StringBuilder text = new StringBuilder("BT /F1 11 Tf 50 700 Td ");
    for (String line : lines) {
      text.append('(').append(line).append(") Tj 0 -14 Td ");
    }
    text.append("ET");
    String page = lines.length == 0 ? "" : text.toString();
    return """
    %%PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
    2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
    3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R \
    /Resources <</Font <</F1 5 0 R>>>>>> endobj
    4 0 obj <</Length %d>> stream
    %s
    endstream endobj
    5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
    trailer <</Root 1 0 R>>
    %%%%EOF
    """
        .formatted(page.length(), page)
        .getBytes(UTF_8);
  }
}
