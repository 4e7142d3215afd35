package org.passerelle.engine.market.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Forecasts from every earlier year, by what was known then, against what came (rolling origin;
 * Tashman 2000, International Journal of Forecasting 16). Pairs of years that are not comparable
 * are left out.
 */
public final class Backtest {
  /** A series with fewer observations is not forecast by a method that needs a past. */
  static final int LEAST_POINTS = 4;

  /** So many years ahead in a panel of plain years, so many intervals in one of censuses. */
  private static final int YEARS_AHEAD = 10;

  private static final int INTERVALS_AHEAD = 3;

  /** The horizons in years that a report tells. */
  private static final List<Integer> TOLD = List.of(1, 3, 5, 10);

  private final List<Integer> horizons;
  private final Map<Method, Map<Integer, List<HeldOutError>>> errors;

  private Backtest(List<Integer> horizons, Map<Method, Map<Integer, List<HeldOutError>>> errors) {
    this.horizons = horizons;
    this.errors = errors;
  }

  /** Forecasts a panel from each of its years. */
  public static Backtest of(Panel panel) {
    Map<Method, Map<Integer, List<HeldOutError>>> errors = new EnumMap<>(Method.class);
    for (Method method : Method.values()) {
      errors.put(method, new TreeMap<>());
    }
    for (int origin : years(panel)) {
      if (panel.breaks().segment(origin) != Breaks.MIXED) {
        addErrors(panel, origin, errors);
      }
    }
    return new Backtest(told(panel), errors);
  }

  private static Set<Integer> years(Panel panel) {
    Set<Integer> years = new TreeSet<>();
    for (YearlySeries series : panel.series()) {
      for (int i = LEAST_POINTS - 1; i < series.size() - 1; i++) {
        years.add(series.year(i));
      }
    }
    return years;
  }

  private static void addErrors(
      Panel panel, int origin, Map<Method, Map<Integer, List<HeldOutError>>> errors) {
    Panel known = panel.upTo(origin);
    Map<Method, ForecastMethod.Fitted> methods = Method.fitted(known);
    Volatility volatility = Volatility.of(known);
    for (YearlySeries series : known.series()) {
      if (series.lastYear() == origin && series.size() >= LEAST_POINTS) {
        PastGrowth past = PastGrowth.of(series, known.breaks());
        YearlySeries whole = panel.find(series.code()).orElseThrow();
        methods.forEach((method, fitted) -> {
          ForecastMethod.Trajectory way = fitted.of(series);
          for (int horizon : ahead(panel)) {
            OptionalDouble actual = whole.in(origin + horizon);
            if (actual.isPresent() && panel.breaks().isFree(origin, origin + horizon)) {
              double forecast = way.logAfter(horizon);
              double difference = Math.abs(actual.getAsDouble() - Math.exp(forecast));
              of(errors, method, horizon)
                  .add(
                      new HeldOutError(
                          series.code(),
                          panel.family(series.code()),
                          origin,
                          horizon,
                          Math.log(actual.getAsDouble()) - forecast,
                          volatility.of(past),
                          difference * past.steps() / past.absolute()));
            }
          }
        });
      }
    }
  }

  private static List<HeldOutError> of(
      Map<Method, Map<Integer, List<HeldOutError>>> errors, Method method, int horizon) {
    return errors.getOrDefault(method, Map.of()).computeIfAbsent(horizon, h -> new ArrayList<>());
  }

  /** The horizons at which forecasts are tried, in years. */
  static List<Integer> ahead(Panel panel) {
    int interval = panel.interval();
    int steps = interval == 1 ? YEARS_AHEAD : INTERVALS_AHEAD;
    return IntStream.rangeClosed(1, steps).mapToObj(step -> step * interval).toList();
  }

  private static List<Integer> told(Panel panel) {
    return panel.interval() == 1 ? TOLD : ahead(panel);
  }

  /** The horizons that a report tells and that have errors, in years. */
  public List<Integer> horizons() {
    return horizons.stream().filter(h -> !errors(Method.NAIVE, h).isEmpty()).toList();
  }

  /** The errors of a method at a horizon; an empty list if nothing was known so long before. */
  List<HeldOutError> errors(Method method, int horizon) {
    return errors.getOrDefault(method, Map.of()).getOrDefault(horizon, List.of());
  }

  /** How wrong a method was at one of the {@linkplain #horizons() horizons}. */
  public Score score(Method method, int horizon) {
    return Score.of(errors(method, horizon));
  }

  /** How often intervals held that were made of errors known at the time; empty if too few were. */
  public Optional<Coverage> coverageByEarlier(Method method, int horizon) {
    return Coverage.byEarlier(errors(method, horizon));
  }

  /** How often intervals held that were made of the errors of other families. */
  public Optional<Coverage> coverageByOtherFamilies(Method method, int horizon) {
    return Coverage.byOtherFamilies(errors(method, horizon));
  }

  /**
   * The method whose mean absolute error is the smallest part of the naive one's, on average of the
   * horizons that are told; of equal ones the simpler, and the naive one if nothing can be told.
   */
  public Method best() {
    return Arrays.stream(Method.values())
        .min(Comparator.comparingDouble(this::relativeError))
        .orElse(Method.NAIVE);
  }

  /** The mean over horizons of a method's error over the naive error; 1 if nothing is told. */
  public double relativeError(Method method) {
    return horizons().stream()
        .mapToDouble(horizon -> {
          double naive = score(Method.NAIVE, horizon).meanAbsolute();
          double own = score(method, horizon).meanAbsolute();
          return naive == 0 ? (own == 0 ? 1 : Double.POSITIVE_INFINITY) : own / naive;
        })
        .average()
        .orElse(1);
  }

  /**
   * How wrong one would have been who each year had taken the method that had done best until then.
   * The choice sees no error that it is judged by, as {@link #best()} does.
   */
  public Score scoreAsOneWent(int horizon) {
    Map<Integer, Method> chosen = new TreeMap<>();
    for (HeldOutError error : errors(Method.NAIVE, horizon)) {
      chosen.computeIfAbsent(error.origin(), origin -> knownUntil(origin).best());
    }
    List<HeldOutError> errors = new ArrayList<>();
    chosen.forEach((origin, method) ->
        errors(method, horizon).stream()
            .filter(error -> error.origin() == origin)
            .forEach(errors::add));
    return Score.of(errors);
  }

  /** The errors that were known at the end of a year. */
  private Backtest knownUntil(int year) {
    Map<Method, Map<Integer, List<HeldOutError>>> known = new EnumMap<>(Method.class);
    errors.forEach((method, byHorizon) -> {
      Map<Integer, List<HeldOutError>> earlier = new TreeMap<>();
      byHorizon.forEach((horizon, all) ->
          earlier.put(horizon, all.stream().filter(error -> error.target() <= year).toList()));
      known.put(method, earlier);
    });
    return new Backtest(horizons, known);
  }
}
