package org.passerelle.engine.market.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.passerelle.reference.Classification;
import org.passerelle.reference.Figure.Point;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.Measure;

/**
 * The published tables of employment by occupation as panels. Figures of one level of a
 * classification make one panel: 0 for the broadest groups, which add up to all employment.
 */
public final class PublishedPanels {
  /** The level of the 225 detailed families of FAP 2009, counted since 2004. */
  public static final int FAMILIES = 2;

  /** The level of the 87 groups of families of FAP 2009, counted since 1983. */
  public static final int GROUPS = 1;

  /** The level of the 22 domains of FAP 2009, counted since 1983. */
  public static final int DOMAINS = 0;

  /**
   * The Labour Force Survey of INSEE changed in 1990 and 2003. DARES corrected the series for it;
   * what a correction leaves is not growth. Each value is the mean of three years.
   */
  public static final Breaks FRANCE_BREAKS = new Breaks(List.of(1990, 2003), 3);

  /** The Labour Force Survey of the European Union changed in 2021 (Regulation (EU) 2019/1700). */
  public static final Breaks EUROPE_BREAKS = Breaks.in(2021);

  private final Figures figures;

  public PublishedPanels(Figures figures) {
    this.figures = figures;
  }

  /**
   * Persons employed in metropolitan France by family of FAP 2009, in thousands (DARES).
   *
   * @param level {@link #DOMAINS}, {@link #GROUPS} or {@link #FAMILIES}
   */
  public Panel france(int level) {
    return france(level, FRANCE_BREAKS);
  }

  /** The same with other breaks, to see what they change. */
  public Panel france(int level, Breaks breaks) {
    List<Series> all = series("dares_employment", "FR-METRO");
    return Panel.of(ofLevel(all, level), families(all), sum(ofLevel(all, 0)), breaks);
  }

  /**
   * Persons employed in France by group of ISCO-08, in thousands, since 2019 (Eurostat).
   *
   * @param level 0 for major groups, 1 for sub-major groups
   */
  public Panel franceIsco(int level) {
    List<Series> all = series("eurostat_employment", "FR");
    return Panel.of(ofLevel(all, level), families(all), sum(ofLevel(all, 0)), EUROPE_BREAKS);
  }

  /**
   * Shares of 255 occupations in all men and women of whom one was recorded, in percent, in the
   * censuses of the United States from 1850 to 2000 (IPUMS).
   */
  public Panel unitedStates() {
    List<Series> all = series("us_history_share", "US");
    TreeMap<Integer, Double> whole = new TreeMap<>();
    all.stream()
        .flatMap(one -> one.points().stream())
        .forEach(point -> whole.put(year(point), 100.0));
    return Panel.of(ofLevel(all, 0), families(all), YearlySeries.of("all", whole), Breaks.NONE);
  }

  /** A published series; the year of a figure for several years is the first. */
  public static YearlySeries yearly(Series series) {
    Map<Integer, Double> values = new HashMap<>();
    series.points().forEach(point -> values.put(year(point), point.value()));
    return YearlySeries.of(series.family().code(), values);
  }

  private List<Series> series(String id, String place) {
    Measure measure = figures.measure(id);
    return figures.everySeries(measure, place);
  }

  private static int year(Point point) {
    return Integer.parseInt(point.period().substring(0, 4));
  }

  private static List<YearlySeries> ofLevel(List<Series> all, int level) {
    return all.stream()
        .filter(series -> level(series) == level)
        .map(PublishedPanels::yearly)
        .toList();
  }

  private static int level(Series series) {
    Classification classification = series.family().classification();
    int level = 0;
    OptionalInt above = classification.parent(series.family().index());
    while (above.isPresent()) {
      level++;
      above = classification.parent(above.getAsInt());
    }
    return level;
  }

  private static Map<String, String> families(List<Series> all) {
    Map<String, String> families = new HashMap<>();
    for (Series series : all) {
      Classification classification = series.family().classification();
      classification
          .parent(series.family().index())
          .ifPresent(above -> families.put(series.family().code(), classification.code(above)));
    }
    return families;
  }

  /** The sum, in the years in which every series has a value. */
  private static YearlySeries sum(List<YearlySeries> series) {
    Map<Integer, List<Double>> values = new TreeMap<>();
    for (YearlySeries one : series) {
      for (int i = 0; i < one.size(); i++) {
        values.computeIfAbsent(one.year(i), year -> new ArrayList<>()).add(one.value(i));
      }
    }
    Map<Integer, Double> sums = new TreeMap<>();
    values.forEach((year, found) -> {
      if (found.size() == series.size()) {
        sums.put(year, found.stream().mapToDouble(Double::doubleValue).sum());
      }
    });
    return YearlySeries.of("all", sums);
  }
}
