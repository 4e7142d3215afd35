package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

/**
 * Figures gathered from one or several tables of a source, whatever their order and shape: a row
 * for each key (a code, and a place and a period where there are several), a column for each
 * measure. A figure that no table gives is an empty cell; a row without any figure does not come to
 * be. A source may say the same figure several times, but not two.
 */
final class FigureRows {
  private final String table;
  private final List<String> keys;
  private final List<String> measures;

  /** Rows by their key cells, joined by tabs, which stand before every character of a code. */
  private final SortedMap<String, double[]> rows = new TreeMap<>();

  /**
   * An empty table.
   *
   * @param keys columns that name what a row is about: {@code code}, and {@code place} and {@code
   *     period} where there are several
   * @param measures columns of numbers
   */
  FigureRows(String table, List<String> keys, List<String> measures) {
    this.table = table;
    this.keys = keys;
    this.measures = measures;
  }

  /** An empty table of figures that are about nothing but a code. */
  FigureRows(String table, String... measures) {
    this(table, List.of("code"), List.of(measures));
  }

  /**
   * Takes figures from columns of a whole source. Rows without a code are notes below a table, no
   * figures.
   *
   * @param code the code that a row is about
   * @param columns for each measure the column that holds it
   * @throws FactError if a column is missing, a cell is no number, or another number was given for
   *     the same figure
   */
  FigureRows take(SourceTable source, Function<Entry, String> code, Map<String, String> columns) {
    source.require(columns.values().toArray(String[]::new));
    for (Entry row : source) {
      String key = code.apply(row);
      if (!key.isEmpty()) {
        columns.forEach((measure, column) -> take(row, column, measure, key));
      }
    }
    return this;
  }

  /**
   * Takes the number of a cell, if one is published there.
   *
   * @param key the cells that name what the figure is about
   * @throws FactError if the column is missing, the cell holds no number, or another number was
   *     given for the same figure
   */
  void take(Entry row, String column, String measure, String... key) {
    put(row.number(column), row, column, measure, key);
  }

  /**
   * Puts a figure that was made of a cell, unless it is {@code NaN}.
   *
   * @throws FactError if another number was given for the same figure
   */
  void put(double value, Entry row, String column, String measure, String... key) {
    if (Double.isNaN(value)) {
      return;
    }
    double[] figures = rows.computeIfAbsent(String.join("\t", key), k -> empty());
    int place = measures.indexOf(measure);
    if (!Double.isNaN(figures[place]) && figures[place] != value) {
      throw row.refused(Problem.DUPLICATE_CODE, column, String.join(" ", key));
    }
    figures[place] = value;
  }

  private double[] empty() {
    double[] figures = new double[measures.size()];
    Arrays.fill(figures, Double.NaN);
    return figures;
  }

  /** The table, in the order of code, place and period. */
  TableWriter table() {
    List<String> header = new ArrayList<>(keys);
    header.addAll(measures);
    TableWriter writer = new TableWriter(table, header.toArray(String[]::new));
    rows.forEach((key, figures) -> {
      List<Object> cells = new ArrayList<>(Arrays.asList(key.split("\t", -1)));
      Arrays.stream(figures).forEach(cells::add);
      writer.row(cells.toArray());
    });
    return writer;
  }
}
