package org.passerelle.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.passerelle.reference.Figure.Point;
import org.passerelle.reference.table.FactTable;

/**
 * The figures of one published table: a row for a code, a place and a period; a column for each
 * measure. Rows are in the order of their codes.
 */
final class FigureTable {
  private static final List<String> KEYS = List.of("code", "place", "period");

  private final Classification classification;
  private final Source source;
  private final List<String> measures = new ArrayList<>();
  private final double[][] values;
  private final String[] places;
  private final String[] periods;

  /** Found when first asked for, by whichever thread. */
  private volatile @Nullable List<String> distinctPlaces;

  /** The first row of each code, and the row after its last. */
  private final int[] starts;

  private final int[] ends;

  FigureTable(
      FactTable table, Classification classification, Source source, String place, String period) {
    this.classification = classification;
    this.source = source;
    this.starts = new int[classification.size()];
    this.ends = new int[classification.size()];
    findRows(table.repeatedTexts("code"));
    this.places = keys(table, "place", place);
    this.periods = keys(table, "period", period);
    for (int c = 0; c < table.width(); c++) {
      if (!KEYS.contains(table.columnName(c))) {
        measures.add(table.columnName(c));
      }
    }
    this.values = new double[measures.size()][table.rows()];
    for (int m = 0; m < measures.size(); m++) {
      int column = table.column(measures.get(m));
      for (int row = 0; row < table.rows(); row++) {
        values[m][row] = table.number(row, column);
      }
    }
  }

  /** Rows of codes that the classification does not have are found by none and do no harm. */
  private void findRows(String[] codes) {
    int row = 0;
    for (int code = 0; code < starts.length; code++) {
      String wanted = classification.code(code);
      while (row < codes.length && codes[row].compareTo(wanted) < 0) {
        row++;
      }
      starts[code] = row;
      while (row < codes.length && codes[row].equals(wanted)) {
        row++;
      }
      ends[code] = row;
    }
  }

  private static String[] keys(FactTable table, String column, String fixed) {
    if (!table.hasColumn(column)) {
      String[] keys = new String[table.rows()];
      Arrays.fill(keys, fixed);
      return keys;
    }
    return table.repeatedTexts(column);
  }

  Classification classification() {
    return classification;
  }

  Source source() {
    return source;
  }

  List<String> measures() {
    return measures;
  }

  String place(int row) {
    return places[row];
  }

  String period(int row) {
    return periods[row];
  }

  double value(int measure, int row) {
    return values[measure][row];
  }

  /** The row of the latest period in which a measure was published for a code and a place. */
  OptionalInt latest(int measure, int code, String place) {
    OptionalInt latest = OptionalInt.empty();
    for (int row = starts[code]; row < ends[code]; row++) {
      if (places[row].equals(place)
          && !Double.isNaN(values[measure][row])
          && (latest.isEmpty() || periods[row].compareTo(periods[latest.getAsInt()]) >= 0)) {
        latest = OptionalInt.of(row);
      }
    }
    return latest;
  }

  /** Whether anything was published for a code and a place. */
  boolean has(int code, String place) {
    for (int row = starts[code]; row < ends[code]; row++) {
      if (places[row].equals(place)) {
        return true;
      }
    }
    return false;
  }

  /** All that was published of a measure for a code and a place, by period. */
  List<Point> series(int measure, int code, String place) {
    List<Point> points = new ArrayList<>();
    for (int row = starts[code]; row < ends[code]; row++) {
      if (places[row].equals(place) && !Double.isNaN(values[measure][row])) {
        points.add(new Point(periods[row], values[measure][row]));
      }
    }
    return points;
  }

  /** The places for which anything was published, in alphabetical order. */
  List<String> places() {
    List<String> known = distinctPlaces;
    if (known == null) {
      known = Arrays.stream(places).distinct().sorted().toList();
      distinctPlaces = known;
    }
    return known;
  }
}
