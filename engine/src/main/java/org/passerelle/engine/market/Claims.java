package org.passerelle.engine.market;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.passerelle.reference.Figure.Point;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Source;
import org.passerelle.reference.table.FactTable;

/**
 * What the text says that Passerelle began with, of the farmers of France, beside the published
 * series: "six million and nearly 30 % of workers in 1955, 500,000 and about 3 % in 2010, divided
 * by 12 in half a century".
 */
public final class Claims {
  /** Numbers that differ by an eighth at most agree, for the text gives round ones. */
  private static final double AGREES = 0.125;

  private final Reference reference;

  public Claims(Reference reference) {
    this.reference = reference;
  }

  /**
   * A claim and what was published.
   *
   * @param id its short name
   * @param claimed the number of the text
   * @param unit persons, percent, or times
   * @param year of the claim
   * @param published what the series says
   * @param from the year of the series; years between two censuses are interpolated by growth
   * @param to the year that it is divided by, for a ratio; else the same
   * @param measure of the series
   * @param source of the series
   */
  public record Check(
      String id,
      double claimed,
      String unit,
      int year,
      double published,
      int from,
      int to,
      Measure measure,
      Source source) {
    /** The published number is so many times the claimed one. */
    public double ratio() {
      return published / claimed;
    }

    public boolean agrees() {
      return Math.abs(ratio() - 1) <= AGREES;
    }
  }

  /** All claims, in their order. */
  public List<Check> checks() {
    FactTable table = reference.store().read("claims");
    List<Check> checks = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      checks.add(check(table, row));
    }
    return checks;
  }

  private Check check(FactTable table, int row) {
    Measure measure = reference.figures().measure(text(table, row, "measure"));
    Series series = series(measure, text(table, row, "code"), text(table, row, "place"));
    int from = (int) table.number(row, table.column("from"));
    double value = at(series, from);
    int to = from;
    if (!table.isEmpty(row, table.column("to"))) {
      to = (int) table.number(row, table.column("to"));
      value /= at(series, to);
    } else if (measure.unit().equals("thousand_persons")) {
      value *= 1000;
    }
    return new Check(
        text(table, row, "claim"),
        table.number(row, table.column("claimed")),
        text(table, row, "unit"),
        (int) table.number(row, table.column("year")),
        value,
        from,
        to,
        measure,
        series.source());
  }

  private static String text(FactTable table, int row, String column) {
    return table.text(row, table.column(column));
  }

  private Series series(Measure measure, String code, String place) {
    return reference.figures().everySeries(measure, place).stream()
        .filter(series -> series.family().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(measure.id() + " has no " + code));
  }

  /** The value of a year, between two censuses as if growth had been even. */
  private static double at(Series series, int year) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    for (Point point : series.points()) {
      values.put(Integer.parseInt(point.period().substring(0, 4)), point.value());
    }
    var before = values.floorEntry(year);
    var after = values.ceilingEntry(year);
    if (before == null || after == null) {
      throw new IllegalArgumentException("the series has nothing around " + year);
    }
    if (before.getKey().equals(after.getKey())) {
      return before.getValue();
    }
    double way = (double) (year - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue() * Math.pow(after.getValue() / before.getValue(), way);
  }
}
