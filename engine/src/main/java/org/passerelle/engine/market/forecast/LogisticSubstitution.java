package org.passerelle.engine.market.forecast;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Logistic substitution (Fisher and Pry 1971, Technological Forecasting and Social Change 3): the
 * share f of an occupation in all employment follows
 *
 * <pre>log(f / (1 − f)) = a + b t</pre>
 *
 * with b by least squares and an intercept of its own for each stretch between breaks. The forecast
 * starts at the last share rather than on the line, so that it begins where the series ends; it is
 * multiplied by the total, which goes on by {@link Drift}.
 */
final class LogisticSubstitution implements ForecastMethod {
  private static final int LEAST_POINTS = 3;

  @Override
  public Fitted fit(Panel known) {
    return series -> trajectory(series, known);
  }

  private static Trajectory trajectory(YearlySeries series, Panel known) {
    OptionalDouble last = odds(series, series.size() - 1, known.total());
    OptionalDouble slope = slope(series, known);
    if (last.isEmpty() || slope.isEmpty()) {
      return Naive.trajectory(series);
    }
    Trajectory total = Drift.trajectory(known.total().upTo(series.lastYear()), known.breaks());
    double start = last.getAsDouble();
    double rise = slope.getAsDouble();
    return years -> total.logAfter(years) - Math.log1p(Math.exp(-(start + rise * years)));
  }

  /** The change of log(f / (1 − f)) a year. */
  private static OptionalDouble slope(YearlySeries series, Panel known) {
    Map<Integer, Line> lines = new TreeMap<>();
    for (int i = 0; i < series.size(); i++) {
      int segment = known.breaks().segment(series.year(i));
      OptionalDouble odds = odds(series, i, known.total());
      if (segment != Breaks.MIXED && odds.isPresent()) {
        lines.computeIfAbsent(segment, s -> new Line()).add(series.year(i), odds.getAsDouble());
      }
    }
    double products = lines.values().stream().mapToDouble(Line::products).sum();
    double squares = lines.values().stream().mapToDouble(Line::squares).sum();
    int points = lines.values().stream().mapToInt(line -> line.count).sum();
    return squares == 0 || points < LEAST_POINTS
        ? OptionalDouble.empty()
        : OptionalDouble.of(products / squares);
  }

  /** log(f / (1 − f)); empty if the total is not known or not more than the occupation. */
  private static OptionalDouble odds(YearlySeries series, int index, YearlySeries total) {
    OptionalDouble all = total.in(series.year(index));
    return all.isEmpty() || all.getAsDouble() <= series.value(index)
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.log(series.value(index) / (all.getAsDouble() - series.value(index))));
  }

  /** Sums of one stretch, for the slope that all stretches share. */
  private static final class Line {
    private int count;
    private double firstYear;
    private double times;
    private double timeSquares;
    private double levels;
    private double mixed;

    void add(int year, double level) {
      // Counted from the first year: squares of years would lose digits.
      firstYear = count == 0 ? year : firstYear;
      double time = year - firstYear;
      count++;
      times += time;
      timeSquares += time * time;
      levels += level;
      mixed += time * level;
    }

    double products() {
      return mixed - times * levels / count;
    }

    double squares() {
      return timeSquares - times * times / count;
    }
  }
}
