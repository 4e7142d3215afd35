package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * A table of figures in the making: cells found by what they are about (code, place, period) and by
 * measure, whatever the order and the shape of the source. A row none of whose figures is published
 * does not come to be.
 */
final class Figures {
  private final String table;
  private final List<String> keys;
  private final List<String> measures;

  /** Rows by their key cells, joined by tabs, which stand before every character of a code. */
  private final Map<String, double[]> rows = new TreeMap<>();

  /**
   * An empty table.
   *
   * @param keys columns that name what a row is about: {@code code}, and {@code place} and {@code
   *     period} where there are several
   * @param measures columns of numbers
   */
  Figures(String table, List<String> keys, List<String> measures) {
    this.table = table;
    this.keys = keys;
    this.measures = measures;
  }

  /**
   * Takes the number of a cell of the source, if one is published there.
   *
   * @param key the cells that name what the figure is about
   * @throws FactError if the cell holds no number, or another number was given for the same figure
   */
  void take(SourceTable source, Entry row, String column, String measure, String... key) {
    if (!put(row.number(column), measure, key)) {
      throw new FactError(
          Problem.DUPLICATE_CODE, source.name(), row.line(), column, String.join(" ", key));
    }
  }

  /**
   * Sets a figure, unless it is {@code NaN}.
   *
   * @return false if another number was given for it before, which stays
   */
  boolean put(double value, String measure, String... key) {
    if (Double.isNaN(value)) {
      return true;
    }
    double[] cells =
        rows.computeIfAbsent(
            String.join("\t", key),
            k -> {
              double[] empty = new double[measures.size()];
              Arrays.fill(empty, Double.NaN);
              return empty;
            });
    int column = measures.indexOf(measure);
    if (!Double.isNaN(cells[column])) {
      return cells[column] == value;
    }
    cells[column] = value;
    return true;
  }

  /** The table, in the order of code, place and period. */
  TableWriter written() {
    List<String> columns = new ArrayList<>(keys);
    columns.addAll(measures);
    TableWriter writer = new TableWriter(table, columns.toArray(String[]::new));
    rows.forEach((key, cells) -> {
      List<Object> row = new ArrayList<>(Arrays.asList(key.split("\t", -1)));
      Arrays.stream(cells).forEach(row::add);
      writer.row(row.toArray());
    });
    return writer;
  }
}
