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
 * Figures on one classification, gathered from one or several tables of a source: a row for each
 * code, a column for each measure. A figure that no table gives is an empty cell.
 */
final class FigureRows {
  private final String table;
  private final List<String> measures;
  private final SortedMap<String, double[]> rows = new TreeMap<>();

  FigureRows(String table, String... measures) {
    this.table = table;
    this.measures = List.of(measures);
  }

  /**
   * Takes figures from columns of a source. Rows without a code are notes below a table, no
   * figures.
   *
   * @param code the code that a row is about
   * @param columns for each measure the column that holds it
   * @throws FactError if a column is missing, a cell is no number, or two rows contradict each
   *     other
   */
  FigureRows take(SourceTable source, Function<Entry, String> code, Map<String, String> columns) {
    source.require(columns.values().toArray(String[]::new));
    for (Entry row : source) {
      String key = code.apply(row);
      if (!key.isEmpty()) {
        columns.forEach((measure, column) -> put(source, row, key, measure, row.number(column)));
      }
    }
    return this;
  }

  /**
   * Puts one figure. A source may say the same figure several times, but not two.
   *
   * @throws FactError if an earlier row gave another figure
   */
  void put(SourceTable source, Entry row, String code, String measure, double value) {
    double[] figures = rows.computeIfAbsent(code, c -> empty());
    int column = measures.indexOf(measure);
    if (!Double.isNaN(figures[column]) && Double.compare(figures[column], value) != 0) {
      throw new FactError(Problem.TABLE_INCONSISTENT, source.name(), row.line(), code);
    }
    figures[column] = value;
  }

  /**
   * The place, counted from 0, of a published category in the order of its categories.
   *
   * @throws FactError if the cell holds none of them
   */
  static int category(SourceTable source, Entry row, String column, List<String> categories) {
    int place = categories.indexOf(row.get(column));
    if (place < 0) {
      throw new FactError(Problem.UNKNOWN_CODE, source.name(), row.line(), column, row.get(column));
    }
    return place;
  }

  private double[] empty() {
    double[] figures = new double[measures.size()];
    Arrays.fill(figures, Double.NaN);
    return figures;
  }

  /** The table, its rows in the order of their codes. */
  TableWriter table() {
    List<String> header = new ArrayList<>(List.of("code"));
    header.addAll(measures);
    TableWriter writer = new TableWriter(table, header.toArray(String[]::new));
    rows.forEach((code, figures) -> {
      List<Object> cells = new ArrayList<>(List.of(code));
      Arrays.stream(figures).forEach(cells::add);
      writer.row(cells.toArray());
    });
    return writer;
  }
}
