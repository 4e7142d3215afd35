package org.passerelle.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.reference.table.FactTable;

/**
 * How much each signal of a move counts, learned by us: for each reading of the signals (what
 * people judge feasible, what people do) a curve for each signal, and single numbers.
 */
public final class TransitionWeights {
  /** The height of a curve at a value of its signal. */
  public record Point(double signal, double height) {}

  private final Map<String, List<Point>> curves = new TreeMap<>();

  TransitionWeights(FactTable table) {
    for (int row = 0; row < table.rows(); row++) {
      String key =
          key(table.text(row, table.column("reading")), table.text(row, table.column("signal")));
      curves
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(new Point(number(table, row, "at"), number(table, row, "height")));
    }
  }

  private static double number(FactTable table, int row, String column) {
    return table.number(row, table.column(column));
  }

  private static String key(String reading, String signal) {
    return reading + ' ' + signal;
  }

  /** The points of a curve by rising value of the signal; none if the signal does not count. */
  public List<Point> curve(String reading, String signal) {
    return List.copyOf(curves.getOrDefault(key(reading, signal), List.of()));
  }

  /**
   * A single number, such as where a reading starts.
   *
   * @throws IllegalArgumentException if the table has none of that name
   */
  public double number(String reading, String name) {
    return curve(reading, name).stream()
        .mapToDouble(Point::height)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("transition_weights has no " + key(reading, name)));
  }
}
