package org.passerelle.engine.market.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.engine.market.forecast.Forecast.Interval;
import org.passerelle.engine.market.forecast.Forecast.Point;
import org.passerelle.engine.market.forecast.Forecast.TrackRecord;
import org.passerelle.engine.market.forecast.Refusal.Reason;

/**
 * Forecasts the series of a panel by the method that would have been the best on its own past, with
 * intervals as wide as that method was wrong. It knows nothing of what is not in the series: no
 * shock, no law, no invention.
 */
public final class Forecaster {
  private final Panel panel;
  private final Backtest backtest;
  private final Calibration chosen;

  /** For series that are too short for any other. */
  private final Calibration naive;

  private Forecaster(Panel panel, Backtest backtest) {
    this.panel = panel;
    this.backtest = backtest;
    this.chosen = new Calibration(panel, backtest, backtest.best());
    this.naive =
        chosen.method == Method.NAIVE ? chosen : new Calibration(panel, backtest, Method.NAIVE);
  }

  /** Tries all methods on the past of a panel and keeps the best: some tenths of a second, once. */
  public static Forecaster of(Panel panel) {
    return new Forecaster(panel, Backtest.of(panel));
  }

  /** The method that did best. */
  public Method method() {
    return chosen.method;
  }

  public Backtest backtest() {
    return backtest;
  }

  public Panel panel() {
    return panel;
  }

  /** How the chosen method has done at each horizon that has been tried often enough, by years. */
  public Map<Integer, TrackRecord> records() {
    return Map.copyOf(chosen.records);
  }

  /**
   * Forecasts a series.
   *
   * @param code of the series
   * @param years ahead of its last year, at least 1
   * @return a {@link Forecast}, or a {@link Refusal} that says what is missing
   * @throws IllegalArgumentException if the number of years is below 1
   */
  public ForecastOrRefusal forecast(String code, int years) {
    if (years < 1) {
      throw new IllegalArgumentException("years ahead must be 1 or more, not " + years);
    }
    YearlySeries series = panel.find(code).orElse(null);
    if (series == null) {
      return new Refusal(code, Reason.NO_SERIES, years, 0);
    }
    if (series.lastYear() < panel.lastYear()) {
      return new Refusal(code, Reason.ENDED, years, series.size());
    }
    Calibration calibration = series.size() < Backtest.LEAST_POINTS ? naive : chosen;
    if (!calibration.records.containsKey(years)) {
      return new Refusal(code, Reason.UNTRIED_HORIZON, years, series.size());
    }
    return new Forecast(
        code,
        calibration.method,
        series.lastYear(),
        series.lastValue(),
        series.size(),
        panel.breaks().between(series.year(0), series.lastYear()),
        calibration.points(series, years));
  }

  /** A method that has learned from all that is known, and how wide its intervals are. */
  private static final class Calibration {
    private final Method method;
    private final ForecastMethod.Fitted fitted;
    private final Volatility volatility;
    private final TreeMap<Integer, TrackRecord> records = new TreeMap<>();
    private final Map<Integer, Map<IntervalLevel, Double>> widths = new TreeMap<>();

    Calibration(Panel panel, Backtest backtest, Method method) {
      this.method = method;
      this.fitted = Method.fitted(panel).getOrDefault(method, Naive::trajectory);
      this.volatility = Volatility.of(panel);
      Map<IntervalLevel, Double> least = new EnumMap<>(IntervalLevel.class);
      for (int horizon : Backtest.ahead(panel)) {
        List<HeldOutError> errors = backtest.errors(method, horizon);
        if (errors.size() >= Widths.LEAST_ERRORS) {
          widen(least, Widths.of(errors));
          widths.put(horizon, new EnumMap<>(least));
          records.put(horizon, record(backtest, horizon, errors));
        }
      }
    }

    /** What is not known in two years is not known in three: intervals never become narrower. */
    private static void widen(Map<IntervalLevel, Double> least, Widths widths) {
      for (IntervalLevel level : IntervalLevel.values()) {
        widths.at(level).ifPresent(width -> least.merge(level, width, Math::max));
      }
    }

    private static TrackRecord record(Backtest backtest, int horizon, List<HeldOutError> errors) {
      return new TrackRecord(
          horizon,
          Score.of(errors),
          backtest.score(Method.NAIVE, horizon),
          Coverage.byEarlier(errors).or(() -> Coverage.byOtherFamilies(errors)));
    }

    List<Point> points(YearlySeries series, int years) {
      ForecastMethod.Trajectory way = fitted.of(series);
      double scale = volatility.of(series);
      List<Point> points = new ArrayList<>();
      records
          .headMap(years, true)
          .forEach((horizon, record) -> {
            double log = way.logAfter(horizon);
            Map<IntervalLevel, Interval> intervals = new EnumMap<>(IntervalLevel.class);
            widths
                .getOrDefault(horizon, Map.of())
                .forEach((level, width) ->
                    intervals.put(
                        level,
                        new Interval(
                            Math.exp(log - width * scale), Math.exp(log + width * scale))));
            points.add(new Point(series.lastYear() + horizon, Math.exp(log), intervals, record));
          });
      return points;
    }
  }
}
