package org.passerelle.evaluation.benchmark;

import java.io.PrintStream;
import java.util.List;

/** A table as text: the first column to the left, the others to the right. */
public final class AlignedTable {
  private AlignedTable() {}

  /** Prints rows of as many cells each, the header first. */
  public static void print(PrintStream out, List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int c = 0; c < columns; c++) {
        String cell = row.get(c);
        String space = " ".repeat(widths[c] - cell.length());
        line.append(c == 0 ? cell + space : "  " + space + cell);
      }
      out.println(line);
    }
    out.flush();
  }
}
