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
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.reference.Occupations;

/**
 * The table of all moves: the feasibility in thousandths and the months of learning in tenths from
 * each occupation to each other, as CSV, compressed if the file's name ends in .gz.
 */
final class AllMoves {
  private static final int ORIGINS_TOLD = 500;

  private final Session session;

  AllMoves(Session session) {
    this.session = session;
  }

  /** Writes the table; a file that is there is replaced only when all of it is written. */
  void write(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".csv.gz")) {
      throw session.failure(ExitCode.USAGE, "error.allFormat", file);
    }
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try {
        try (Writer writer = writer(beside, name.endsWith(".gz"))) {
          rows(writer);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException | UncheckedIOException e) {
      throw session.failure(ExitCode.CANNOT_WRITE, "error.unwritable", file);
    }
    session.aside().note("", session.text("transitions.allWritten", file));
  }

  private static Writer writer(Path file, boolean isCompressed) throws IOException {
    var out = Files.newOutputStream(file);
    return new BufferedWriter(
        new OutputStreamWriter(
            isCompressed ? new GZIPOutputStream(out, 1 << 16) : out, StandardCharsets.UTF_8),
        1 << 16);
  }

  private void rows(Writer writer) throws IOException {
    Occupations occupations = session.reference().occupations();
    FeasibleMoves moves = session.moves();
    session.aside().note("", session.text("transitions.allBegun", occupations.size()));
    float[][] all = moves.all();
    writer.write("origin,target,feasibility,months\n");
    for (int origin = 0; origin < all.length; origin++) {
      if (origin > 0 && origin % ORIGINS_TOLD == 0) {
        session.aside().note("", session.text("transitions.allProgress", origin, all.length));
      }
      float[] months = moves.months(moves.origin(origin));
      String from = occupations.code(origin) + ',';
      for (int target = 0; target < all.length; target++) {
        if (target != origin) {
          writer.write(from);
          writer.write(occupations.code(target));
          writer.write(',');
          decimal(writer, all[origin][target], 1000);
          writer.write(',');
          if (!Float.isNaN(months[target])) {
            decimal(writer, months[target], 10);
          }
          writer.write('\n');
        }
      }
    }
  }

  /** A number with as many decimals as its scale has zeros; faster than a formatter. */
  private static void decimal(Writer writer, float value, int scale) throws IOException {
    int scaled = Math.round(value * scale);
    writer.write(Integer.toString(scaled / scale));
    writer.write('.');
    String rest = Integer.toString(scaled % scale + scale);
    writer.write(rest, 1, rest.length() - 1);
  }
}
