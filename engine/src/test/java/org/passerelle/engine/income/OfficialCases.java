package org.passerelle.engine.income;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Results of the official simulators, where they stand beside the project. */
final class OfficialCases {
  private OfficialCases() {}

  /** A case: what it is about and what the simulator says, by column. */
  record Row(Map<String, String> cells) {
    String text(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    /** 0 where the simulator says nothing. */
    double number(String column) {
      return text(column).isEmpty() ? 0 : Double.parseDouble(text(column));
    }
  }

  /** The rows of a file by column; a test that asks where it is absent is skipped, and says so. */
  static List<Row> read(String file) {
    Path root = Path.of(System.getProperty("passerelle.root", ".")).toAbsolutePath().normalize();
    Path path = root.resolveSibling("shared").resolve("benchmarks").resolve("income").resolve(file);
    if (!Files.isRegularFile(path)) {
      System.err.println("SKIPPED: the official cases of income are not at " + path);
    }
    assumeTrue(Files.isRegularFile(path), "the official cases of income are not at " + path);
    return rows(path);
  }

  private static List<Row> rows(Path path) {
    try {
      List<String> lines = Files.readAllLines(path, UTF_8);
      List<String> names = cells(lines.getFirst());
      List<Row> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
          row.put(names.get(i), cells.get(i));
        }
        rows.add(new Row(row));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
