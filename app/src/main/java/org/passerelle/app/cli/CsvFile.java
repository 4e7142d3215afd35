package org.passerelle.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** A large table that is written as CSV, compressed if the file's name ends in .gz. */
final class CsvFile {
  private final Session session;

  CsvFile(Session session) {
    this.session = session;
  }

  /** Writes the rows of a table. */
  interface Rows {
    void write(Writer writer) throws IOException;
  }

  /** Writes the table; a file that is there is replaced only when all of it is written. */
  void write(Path file, Rows rows) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".csv.gz")) {
      throw session.failure(ExitCode.USAGE, "error.allFormat", file);
    }
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try {
        try (Writer writer = writer(beside, name.endsWith(".gz"))) {
          rows.write(writer);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException | UncheckedIOException e) {
      throw session.failure(ExitCode.CANNOT_WRITE, "error.unwritable", file);
    }
    session.aside().note("", session.text("table.written", file));
  }

  private static Writer writer(Path file, boolean isCompressed) throws IOException {
    var out = Files.newOutputStream(file);
    return new BufferedWriter(
        new OutputStreamWriter(
            isCompressed ? new GZIPOutputStream(out, 1 << 16) : out, StandardCharsets.UTF_8),
        1 << 16);
  }

  /** A number that is not negative, with as many decimals as its scale has zeros; fast. */
  static void decimal(Writer writer, double value, int scale) throws IOException {
    long scaled = Math.round(value * scale);
    writer.write(Long.toString(scaled / scale));
    writer.write('.');
    String rest = Long.toString(scaled % scale + scale);
    writer.write(rest, 1, rest.length() - 1);
  }
}
