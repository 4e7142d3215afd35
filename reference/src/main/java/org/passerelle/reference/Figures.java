package org.passerelle.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.passerelle.reference.Figure.Family;
import org.passerelle.reference.Figure.Point;
import org.passerelle.reference.Measure.Combination;
import org.passerelle.reference.Measure.Theme;

/**
 * All published figures, and how they reach an occupation. A table is read when a figure of it is
 * first asked for.
 */
public final class Figures {
  /** Where most readers live: the place of a figure when none is asked for and several have one. */
  private static final String HOME = "FR";

  /** Weights that differ by less are the same. */
  private static final double EQUAL_WEIGHT = 1e-9;

  private final Map<String, Measure> measures;
  private final Map<Theme, List<Measure>> headlines = new EnumMap<>(Theme.class);
  private final Map<String, String> homePlaces = new ConcurrentHashMap<>();
  private final List<TableEntry> tables;
  private final Function<ClassificationId, Optional<Crosswalk>> crosswalks;

  /** A table that can be read, and the measures that it holds. */
  record TableEntry(String name, List<String> measures, Lazy<FigureTable> table) {}

  /** A column of a table. */
  private record Column(FigureTable table, int measure) {}

  /**
   * Figures of one measure over time, for the one family that an occupation is closest to.
   *
   * @param place the code of the place
   * @param points by period
   */
  public record Series(
      Measure measure,
      Family family,
      Directness directness,
      String place,
      Source source,
      List<Point> points) {}

  Figures(
      Map<String, Measure> measures,
      List<TableEntry> tables,
      Function<ClassificationId, Optional<Crosswalk>> crosswalks) {
    this.measures = new TreeMap<>(measures);
    for (Theme theme : Theme.values()) {
      headlines.put(
          theme,
          measures(theme).stream()
              .filter(measure -> measure.headline() > 0)
              .sorted(Comparator.comparingInt(Measure::headline))
              .toList());
    }
    this.tables = tables;
    this.crosswalks = crosswalks;
  }

  /** All measures, by their short names. */
  public List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  public List<Measure> measures(Theme theme) {
    return measures.values().stream().filter(m -> m.theme() == theme).toList();
  }

  /**
   * A measure by its short name.
   *
   * @throws IllegalArgumentException if there is no such measure
   */
  public Measure measure(String id) {
    Measure measure = measures.get(id);
    if (measure == null) {
      throw new IllegalArgumentException("no measure is called " + id);
    }
    return measure;
  }

  /** The places that a measure has figures for, in alphabetical order of their codes. */
  public List<String> places(Measure measure) {
    return columns(measure).stream()
        .flatMap(column -> column.table().places().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The latest figure of a measure for an occupation, in the place that the measure is about. */
  public Optional<Figure> find(Measure measure, int occupation) {
    return find(measure, occupation, homePlace(measure));
  }

  /** The latest figures of those measures of a theme that a plan shows, in its order. */
  public List<Figure> headlines(Theme theme, int occupation) {
    return headlines.getOrDefault(theme, List.of()).stream()
        .flatMap(measure -> find(measure, occupation).stream())
        .toList();
  }

  /**
   * The latest figure of a measure for an occupation and a place. Where several tables have one,
   * that of the closest family counts.
   */
  public Optional<Figure> find(Measure measure, int occupation, String place) {
    return find(columns(measure), measure, occupation, place);
  }

  /**
   * The same for all occupations at once: what {@link #find(Measure, int, String)} finds. Those
   * that reach the same families share one figure.
   *
   * @param occupations how many there are
   * @return by the number of the occupation
   */
  public List<Optional<Figure>> findAll(Measure measure, int occupations, String place) {
    List<Column> columns = columns(measure);
    // Most occupations share their links with others, and links decide the figure.
    Map<List<List<Crosswalk.Link>>, Optional<Figure>> known = new HashMap<>();
    List<Optional<Figure>> found = new ArrayList<>();
    for (int o = 0; o < occupations; o++) {
      int occupation = o;
      found.add(
          known.computeIfAbsent(
              columns.stream().map(column -> links(column, occupation)).toList(),
              links -> find(columns, measure, occupation, place)));
    }
    return found;
  }

  /**
   * The values of these figures, for loops over them; {@code NaN} where there is none.
   *
   * @param occupations how many there are
   * @return a number in the unit of the measure, by the number of the occupation
   */
  public double[] values(Measure measure, int occupations, String place) {
    return findAll(measure, occupations, place).stream()
        .mapToDouble(figure -> figure.map(Figure::value).orElse(Double.NaN))
        .toArray();
  }

  private Optional<Figure> find(
      List<Column> columns, Measure measure, int occupation, String place) {
    return columns.stream()
        .flatMap(column -> figure(measure, column, occupation, place).stream())
        .min(Comparator.comparing(Figure::directness));
  }

  /**
   * The figures of a measure over time: for the family that the occupation is closest to, then for
   * the groups above that family, which may have been counted for longer.
   */
  public List<Series> series(Measure measure, int occupation, String place) {
    return columns(measure).stream()
        .flatMap(column -> series(measure, column, occupation, place).stream())
        .sorted(Comparator.comparing(Series::directness))
        .toList();
  }

  /**
   * The figures of a measure over time for every family that has any, table by table, in the order
   * of their codes.
   */
  public List<Series> everySeries(Measure measure, String place) {
    List<Series> found = new ArrayList<>();
    for (Column column : columns(measure)) {
      FigureTable table = column.table();
      for (int code = 0; code < table.classification().size(); code++) {
        List<Point> points = table.series(column.measure(), code, place);
        if (!points.isEmpty()) {
          found.add(published(measure, table, code, Directness.EXACT, place, points));
        }
      }
    }
    return found;
  }

  /** The place that a measure is about: France where it has figures, else the first there is. */
  public String homePlace(Measure measure) {
    return homePlaces.computeIfAbsent(
        measure.id(),
        id -> {
          List<String> places = places(measure);
          return places.contains(HOME) || places.isEmpty() ? HOME : places.getFirst();
        });
  }

  /** The tables that hold a measure, as classifications that it was published for. */
  public List<ClassificationId> classifications(Measure measure) {
    return columns(measure).stream().map(c -> c.table().classification().id()).distinct().toList();
  }

  /** The sources of a measure. */
  public List<Source> sources(Measure measure) {
    return columns(measure).stream().map(c -> c.table().source()).distinct().toList();
  }

  void readAll() {
    tables.forEach(entry -> entry.table().get());
  }

  private List<Column> columns(Measure measure) {
    List<Column> columns = new ArrayList<>();
    for (TableEntry entry : tables) {
      if (entry.measures().contains(measure.id())) {
        FigureTable table = entry.table().get();
        columns.add(new Column(table, table.measures().indexOf(measure.id())));
      }
    }
    return columns;
  }

  private Optional<Figure> figure(Measure measure, Column column, int occupation, String place) {
    List<Cell> cells = cells(column, links(column, occupation), place);
    List<Cell> counting = counting(measure.combination(), cells);
    // A family that is in the table without this number: to go on without it would be to guess.
    if (counting.isEmpty() || counting.stream().anyMatch(cell -> cell.row().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        combined(
            measure, column, place, counting, families(column, cells), chain(column, occupation)));
  }

  /** The families whose numbers make the figure. */
  private static List<Cell> counting(Combination combination, List<Cell> cells) {
    if (combination == Combination.MEAN || cells.isEmpty()) {
      return cells;
    }
    double greatest = cells.getFirst().weight();
    List<Cell> heaviest =
        cells.stream().filter(cell -> greatest - cell.weight() < EQUAL_WEIGHT).toList();
    // Of several classes with equal weight nothing tells which is the occupation's.
    return combination == Combination.TOTAL || heaviest.size() == 1 ? heaviest : List.of();
  }

  private static Figure combined(
      Measure measure,
      Column column,
      String place,
      List<Cell> counting,
      List<Family> families,
      List<ClassificationId> chain) {
    FigureTable table = column.table();
    boolean isTotal = measure.combination() == Combination.TOTAL;
    double weights = counting.stream().mapToDouble(Cell::weight).sum();
    double value = 0;
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    // Several families together are a wider one.
    Directness directness =
        isTotal && counting.size() > 1 ? Directness.BROAD_GROUP : Directness.EXACT;
    String period = "";
    for (Cell cell : counting) {
      int row = cell.row().orElseThrow();
      double number = table.value(column.measure(), row);
      value += isTotal ? number : cell.weight() / weights * number;
      lowest = Math.min(lowest, number);
      highest = Math.max(highest, number);
      directness = directness.or(cell.directness());
      period = table.period(row).compareTo(period) > 0 ? table.period(row) : period;
    }
    // A mean lies between what it is the mean of; roundings must not carry it beyond.
    double bounded = isTotal ? value : Math.clamp(value, lowest, highest);
    return new Figure(
        measure,
        bounded,
        isTotal ? bounded : lowest,
        isTotal ? bounded : highest,
        place,
        period,
        table.source(),
        families,
        directness,
        chain);
  }

  /** The families whose number was published, each with its part of all links. */
  private static List<Family> families(Column column, List<Cell> cells) {
    FigureTable table = column.table();
    double weights = cells.stream().mapToDouble(Cell::weight).sum();
    List<Family> families = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.row().isPresent()) {
        families.add(
            new Family(
                table.classification(),
                cell.code(),
                cell.weight() / weights,
                table.value(column.measure(), cell.row().getAsInt())));
      }
    }
    return families;
  }

  private List<Crosswalk.Link> links(Column column, int occupation) {
    return crosswalk(column).map(crosswalk -> crosswalk.links(occupation)).orElse(List.of());
  }

  private List<ClassificationId> chain(Column column, int occupation) {
    return crosswalk(column).map(crosswalk -> crosswalk.chain(occupation)).orElse(List.of());
  }

  private Optional<Crosswalk> crosswalk(Column column) {
    return crosswalks.apply(column.table().classification().id());
  }

  /**
   * A family of a table that an occupation is linked to.
   *
   * @param row where the number stands; empty if the family is in the table without this number
   */
  private record Cell(int code, OptionalInt row, double weight, Directness directness) {}

  /**
   * The families that links lead to, heaviest first. A family that is not in the table is stood for
   * by the group above it, which is wider; families that meet in a group count together. Whether a
   * family is there is asked of the table and not of the measure, so that all numbers of a table
   * are about the same families.
   */
  private static List<Cell> cells(Column column, List<Crosswalk.Link> links, String place) {
    FigureTable table = column.table();
    TreeMap<Integer, Cell> cells = new TreeMap<>();
    for (Crosswalk.Link link : links) {
      OptionalInt code = OptionalInt.of(link.target());
      while (code.isPresent() && !table.has(code.getAsInt(), place)) {
        code = table.classification().parent(code.getAsInt());
      }
      if (code.isPresent()) {
        int found = code.getAsInt();
        Directness directness = found == link.target() ? link.directness() : Directness.BROAD_GROUP;
        cells.merge(
            found,
            new Cell(
                found, table.latest(column.measure(), found, place), link.weight(), directness),
            (a, b) ->
                new Cell(
                    a.code(), a.row(), a.weight() + b.weight(), a.directness().or(b.directness())));
      }
    }
    return cells.values().stream()
        .sorted(Comparator.comparingDouble(Cell::weight).reversed())
        .toList();
  }

  private List<Series> series(Measure measure, Column column, int occupation, String place) {
    FigureTable table = column.table();
    List<Series> found = new ArrayList<>();
    for (Cell main : cells(column, links(column, occupation), place).stream().limit(1).toList()) {
      OptionalInt code = OptionalInt.of(main.code());
      Directness directness = main.directness();
      while (code.isPresent()) {
        List<Point> points = table.series(column.measure(), code.getAsInt(), place);
        if (!points.isEmpty()) {
          found.add(published(measure, table, code.getAsInt(), directness, place, points));
        }
        directness = Directness.BROAD_GROUP;
        code = table.classification().parent(code.getAsInt());
      }
    }
    return found;
  }

  private static Series published(
      Measure measure,
      FigureTable table,
      int code,
      Directness directness,
      String place,
      List<Point> points) {
    Family family = new Family(table.classification(), code, 1, points.getLast().value());
    return new Series(measure, family, directness, place, table.source(), points);
  }
}
