package org.passerelle.engine.market;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.passerelle.engine.market.forecast.Breaks;
import org.passerelle.engine.market.forecast.ForecastOrRefusal;
import org.passerelle.engine.market.forecast.Forecaster;
import org.passerelle.engine.market.forecast.Growth;
import org.passerelle.engine.market.forecast.GrowthRate;
import org.passerelle.engine.market.forecast.Panel;
import org.passerelle.engine.market.forecast.PublishedPanels;
import org.passerelle.engine.market.forecast.YearlySeries;
import org.passerelle.reference.Classification;
import org.passerelle.reference.ClassificationId;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Figures.Series;
import org.passerelle.reference.Language;
import org.passerelle.reference.Lazy;
import org.passerelle.reference.Measure;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Source;

/** How occupations are born, grow, shrink and die, and how they may go on. */
public final class Observatory {
  /** So many years ahead are told, where such forecasts could be tried. */
  public static final List<Integer> HORIZONS = List.of(5, 10);

  private final Reference reference;
  private final Figures figures;
  private final Map<EmploymentTable, Lazy<Panel>> panels = new EnumMap<>(EmploymentTable.class);
  private final Map<EmploymentTable, Lazy<Forecaster>> forecasters =
      new EnumMap<>(EmploymentTable.class);

  /** Nothing is read or forecast before it is asked for. */
  public Observatory(Reference reference) {
    this.reference = reference;
    this.figures = reference.figures();
    for (EmploymentTable table : EmploymentTable.values()) {
      Lazy<Panel> panel = new Lazy<>(() -> read(table));
      panels.put(table, panel);
      forecasters.put(table, new Lazy<>(() -> Forecaster.of(panel.get())));
    }
  }

  private Panel read(EmploymentTable table) {
    PublishedPanels published = new PublishedPanels(figures);
    return switch (table) {
      case FRANCE_FAMILIES -> published.france(PublishedPanels.FAMILIES);
      case FRANCE_GROUPS -> published.france(PublishedPanels.GROUPS);
      case FRANCE_ISCO -> published.franceIsco(1);
      case UNITED_STATES -> published.unitedStates();
      case UNITED_STATES_PROJECTED -> projected();
    };
  }

  /** Two values for each occupation that both years are published for; groups are left out. */
  private Panel projected() {
    Map<String, Map<Integer, Double>> values = new HashMap<>();
    Classification soc = reference.classification(ClassificationId.SOC2018);
    Set<Integer> groups = new HashSet<>();
    IntStream.range(0, soc.size()).forEach(code -> soc.parent(code).ifPresent(groups::add));
    for (int year : List.of(2024, 2034)) {
      Measure measure = figures.measure("bls_employment_" + year);
      for (Series series : figures.everySeries(measure, "US")) {
        if (!groups.contains(series.family().index())) {
          values
              .computeIfAbsent(series.family().code(), code -> new HashMap<>())
              .put(year, series.points().getLast().value());
        }
      }
    }
    List<YearlySeries> series =
        values.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> YearlySeries.of(entry.getKey(), entry.getValue()))
            .toList();
    return Panel.of(series, Map.of(), YearlySeries.of("all", Map.of()), Breaks.NONE);
  }

  private <T> T of(Map<EmploymentTable, Lazy<T>> all, EmploymentTable table) {
    return Optional.ofNullable(all.get(table)).orElseThrow().get();
  }

  /** All series of a table. */
  public Panel panel(EmploymentTable table) {
    return of(panels, table);
  }

  /** The first and last year in which any series of a table has a value. */
  public List<Integer> years(EmploymentTable table) {
    var years =
        panel(table).series().stream()
            .flatMapToInt(series -> IntStream.of(series.year(0), series.lastYear()))
            .summaryStatistics();
    return List.of(years.getMin(), years.getMax());
  }

  /** Where a table was published. */
  public Source source(EmploymentTable table) {
    return figures.sources(figures.measure(table.measure())).getFirst();
  }

  /** The name of a series of a table. */
  public String name(EmploymentTable table, String code, Language language) {
    Classification classification = reference.classification(table.classification());
    return classification.label(classification.find(code).orElseThrow(), language);
  }

  /**
   * What grew fastest, or shrank fastest.
   *
   * @param least the size at the start that a series must have, in the unit of the table
   */
  public List<GrowthRate> ranking(
      EmploymentTable table, boolean isGrowing, int from, int to, double least, int count) {
    Panel panel = panel(table);
    return isGrowing
        ? Growth.growers(panel, from, to, least, count)
        : Growth.decliners(panel, from, to, least, count);
  }

  /**
   * An occupation's family over time.
   *
   * @param table that counts it
   * @param series as published, with how close the family is to the occupation
   * @param growth over the whole time without what happened across breaks, a rate a year
   * @param breaks years in which the counting changed, within the series
   * @param outlooks for 5 and 10 years: forecasts, or why there are none
   */
  public record Curve(
      EmploymentTable table,
      Series series,
      Optional<Double> growth,
      List<Integer> breaks,
      List<ForecastOrRefusal> outlooks) {}

  /** An occupation's families over time, the closest first. */
  public List<Curve> curves(int occupation) {
    List<Curve> curves = new ArrayList<>();
    for (EmploymentTable table :
        List.of(
            EmploymentTable.FRANCE_FAMILIES,
            EmploymentTable.FRANCE_GROUPS,
            EmploymentTable.FRANCE_ISCO)) {
      Measure measure = figures.measure(table.measure());
      for (Series series : figures.series(measure, occupation, table.place())) {
        panel(table)
            .find(series.family().code())
            .ifPresent(counted -> curves.add(curve(table, series, counted)));
      }
    }
    return curves;
  }

  private Curve curve(EmploymentTable table, Series series, YearlySeries counted) {
    Breaks breaks = panel(table).breaks();
    int first = counted.year(0);
    int last = counted.lastYear();
    var growth = Growth.withoutBreaks(counted, first, last, breaks);
    return new Curve(
        table,
        series,
        growth.isPresent() ? Optional.of(growth.getAsDouble()) : Optional.empty(),
        first < last ? breaks.between(first, last) : List.of(),
        HORIZONS.stream()
            .map(years -> of(forecasters, table).forecast(counted.code(), years))
            .toList());
  }

  /**
   * An occupation of the censuses of the United States that came or went.
   *
   * @param code its name there
   * @param first the first census that records anyone
   * @param last the last one
   * @param highest the highest share of all recorded, in percent
   */
  public record Life(String code, int first, int last, double highest) {}

  /**
   * The occupations of which no one was recorded in the first census, or no one in the last: born
   * or died between 1850 and 2000, the latest first.
   */
  public List<Life> lives(boolean isBorn) {
    List<Integer> years = years(EmploymentTable.UNITED_STATES);
    return panel(EmploymentTable.UNITED_STATES).series().stream()
        .map(series ->
            new Life(
                series.code(),
                series.year(0),
                series.lastYear(),
                IntStream.range(0, series.size()).mapToDouble(series::value).max().orElse(0)))
        .filter(life -> isBorn ? life.first() > years.getFirst() : life.last() < years.getLast())
        .sorted((a, b) ->
            isBorn ? Integer.compare(b.first(), a.first()) : Integer.compare(b.last(), a.last()))
        .toList();
  }

  /**
   * The numbers of the codes of O*NET-SOC 2019 whose title O*NET-SOC 2010 did not have: new
   * occupations, or old ones newly told apart or renamed.
   */
  public List<Integer> newTitles() {
    Classification before = reference.classification(ClassificationId.ONET_SOC_2010);
    Classification now = reference.classification(ClassificationId.ONET_SOC);
    Set<String> known = new HashSet<>();
    IntStream.range(0, before.size())
        .forEach(code -> known.add(before.label(code, Language.ENGLISH)));
    return IntStream.range(0, now.size())
        .filter(code -> !known.contains(now.label(code, Language.ENGLISH)))
        .filter(code -> before.find(now.code(code)).isEmpty())
        .boxed()
        .toList();
  }
}
