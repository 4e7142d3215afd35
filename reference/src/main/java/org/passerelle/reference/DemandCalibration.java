package org.passerelle.reference;

import java.util.Map;
import java.util.TreeMap;
import org.passerelle.reference.table.FactTable;

/**
 * What is published of those who start a business, and the parameters with which our model of
 * demand gives the same figures.
 */
public final class DemandCalibration {
  private static final String PARAMETER = "parameter";
  private static final String PUBLISHED = "published";

  /**
   * A number of the table.
   *
   * @param value in the unit
   * @param unit such as {@code EUR/month}; empty for a share
   * @param source the short name of its source; empty for what we learned or assume
   */
  public record Entry(double value, String unit, String source) {}

  private final Map<String, Entry> entries = new TreeMap<>();

  DemandCalibration(FactTable table) {
    for (int row = 0; row < table.rows(); row++) {
      entries.put(
          key(table.text(row, table.column("kind")), table.text(row, table.column("name"))),
          new Entry(
              table.number(row, table.column("value")),
              table.text(row, table.column("unit")),
              table.text(row, table.column("source"))));
    }
  }

  private static String key(String kind, String name) {
    return kind + ' ' + name;
  }

  /**
   * A parameter of the model.
   *
   * @throws IllegalArgumentException if the table has none of that name
   */
  public double parameter(String name) {
    return entry(PARAMETER, name).value();
  }

  /**
   * A figure that is published.
   *
   * @throws IllegalArgumentException if the table has none of that name
   */
  public Entry published(String name) {
    return entry(PUBLISHED, name);
  }

  private Entry entry(String kind, String name) {
    Entry entry = entries.get(key(kind, name));
    if (entry == null) {
      throw new IllegalArgumentException("demand_calibration has no " + key(kind, name));
    }
    return entry;
  }
}
