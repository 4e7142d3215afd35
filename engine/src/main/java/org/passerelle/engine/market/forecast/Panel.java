package org.passerelle.engine.market.forecast;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Series of occupations that were counted together, their families, and the total of all. */
public final class Panel {
  private final Map<String, YearlySeries> series;
  private final Map<String, String> families;
  private final YearlySeries total;
  private final Breaks breaks;
  private final int interval;

  private Panel(
      Map<String, YearlySeries> series,
      Map<String, String> families,
      YearlySeries total,
      Breaks breaks,
      int interval) {
    this.series = series;
    this.families = families;
    this.total = total;
    this.breaks = breaks;
    this.interval = interval;
  }

  /**
   * A panel.
   *
   * @param series in the order in which they shall be told
   * @param families the code of the family, by the code of the series; a series that has none is a
   *     family of its own
   * @param total all employment, in the unit of the series, of which they are shares
   * @param breaks the same for all series
   */
  public static Panel of(
      Collection<YearlySeries> series,
      Map<String, String> families,
      YearlySeries total,
      Breaks breaks) {
    Map<String, YearlySeries> byCode = new LinkedHashMap<>();
    series.stream().filter(one -> !one.isEmpty()).forEach(one -> byCode.put(one.code(), one));
    return new Panel(byCode, Map.copyOf(families), total, breaks, commonGap(byCode.values()));
  }

  /** What was known at the end of a year. */
  Panel upTo(int year) {
    Map<String, YearlySeries> known = new LinkedHashMap<>();
    for (YearlySeries one : series.values()) {
      YearlySeries earlier = one.upTo(year);
      if (!earlier.isEmpty()) {
        known.put(one.code(), earlier);
      }
    }
    return new Panel(known, families, total.upTo(year), breaks, interval);
  }

  public Collection<YearlySeries> series() {
    return Collections.unmodifiableCollection(series.values());
  }

  public Optional<YearlySeries> find(String code) {
    return Optional.ofNullable(series.get(code));
  }

  /** The family of a series; its own code if it has none. */
  String family(String code) {
    return families.getOrDefault(code, code);
  }

  public YearlySeries total() {
    return total;
  }

  public Breaks breaks() {
    return breaks;
  }

  /** The usual number of years between two observations: 1 for surveys, 10 for most censuses. */
  int interval() {
    return interval;
  }

  /** The last year in which any series has a value, or 0 if there is no series. */
  int lastYear() {
    return series.values().stream().mapToInt(YearlySeries::lastYear).max().orElse(0);
  }

  private static int commonGap(Collection<YearlySeries> series) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (YearlySeries one : series) {
      for (int i = 1; i < one.size(); i++) {
        counts.merge(one.year(i) - one.year(i - 1), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1);
  }
}
