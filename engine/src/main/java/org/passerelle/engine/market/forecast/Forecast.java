package org.passerelle.engine.market.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a series may go on, and how such forecasts have done.
 *
 * @param code of the series
 * @param method that made it
 * @param lastYear the last year that is known
 * @param lastValue its value, in the unit of the series
 * @param observations how many values were known
 * @param breaks years in which the counting changed, within the series
 * @param points by year, to the horizon that was asked for
 */
public record Forecast(
    String code,
    Method method,
    int lastYear,
    double lastValue,
    int observations,
    List<Integer> breaks,
    List<Point> points)
    implements ForecastOrRefusal {
  public Forecast {
    breaks = List.copyOf(breaks);
    points = List.copyOf(points);
  }

  /**
   * A year.
   *
   * @param median in the unit of the series: as likely too low as too high
   * @param intervals for each level, from the narrow to the wide
   * @param record how forecasts so far ahead have done
   */
  public record Point(
      int year, double median, Map<IntervalLevel, Interval> intervals, TrackRecord record) {
    public Point {
      intervals = Map.copyOf(intervals);
    }

    /** The interval of a level, in the unit of the series. */
    public Interval interval(IntervalLevel level) {
      Interval found = intervals.get(level);
      if (found == null) {
        throw new IllegalStateException("no interval of " + level);
      }
      return found;
    }
  }

  /** Between two values, in the unit of the series. */
  public record Interval(double lower, double upper) {}

  /**
   * How forecasts of a method so many years ahead have done on held-out years.
   *
   * @param horizon in years
   * @param score how wrong they were
   * @param naive how wrong it was to expect no change
   * @param coverage how often intervals held that were made of earlier errors only; if there never
   *     were enough, of other families' errors; empty if there were not enough of these either
   */
  public record TrackRecord(int horizon, Score score, Score naive, Optional<Coverage> coverage) {}

  /** The last point. */
  public Point end() {
    return points.getLast();
  }
}
