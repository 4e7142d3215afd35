package org.passerelle.engine.market.forecast;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A quantity by year: years rise, with gaps or without, and every value is above 0. All methods
 * work on natural logarithms.
 */
public final class YearlySeries {
  private final String code;
  private final int[] years;
  private final double[] values;
  private final double[] logs;

  /** How many of the observations count: a series as it was known earlier shares its arrays. */
  private final int size;

  private YearlySeries(String code, int[] years, double[] values, double[] logs, int size) {
    this.code = code;
    this.years = years;
    this.values = values;
    this.logs = logs;
    this.size = size;
  }

  /**
   * A series of values by year. What is not a finite number above 0 is left out as missing: a count
   * of 0 mostly says that the occupation was not told apart that year, and has no logarithm.
   */
  public static YearlySeries of(String code, Map<Integer, Double> values) {
    TreeMap<Integer, Double> kept = new TreeMap<>(values);
    kept.values().removeIf(value -> !(value > 0) || value.isInfinite());
    int[] years = kept.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] numbers = kept.values().stream().mapToDouble(Double::doubleValue).toArray();
    double[] logs = Arrays.stream(numbers).map(Math::log).toArray();
    return new YearlySeries(code, years, numbers, logs, years.length);
  }

  /** What was known of it at the end of a year. */
  public YearlySeries upTo(int year) {
    int place = Arrays.binarySearch(years, 0, size, year);
    return new YearlySeries(code, years, values, logs, place < 0 ? -place - 1 : place + 1);
  }

  public String code() {
    return code;
  }

  /** The number of observations. */
  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public int year(int index) {
    return years[index];
  }

  public double value(int index) {
    return values[index];
  }

  double log(int index) {
    return logs[index];
  }

  /** The value of a year, if there is one. */
  public OptionalDouble in(int year) {
    int place = Arrays.binarySearch(years, 0, size, year);
    return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(values[place]);
  }

  /** The last year that has a value; the series must not be empty. */
  public int lastYear() {
    return years[size - 1];
  }

  public double lastValue() {
    return values[size - 1];
  }

  double lastLog() {
    return logs[size - 1];
  }
}
