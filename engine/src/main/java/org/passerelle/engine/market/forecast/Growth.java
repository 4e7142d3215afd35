package org.passerelle.engine.market.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How series grew: pure functions over what was counted. */
public final class Growth {
  private Growth() {}

  /**
   * The growth between two years, (valueTo / valueFrom)^(1 / years) − 1 a year.
   *
   * @return empty if one of the years has no value
   * @throws IllegalArgumentException if the years do not rise
   */
  public static Optional<GrowthRate> between(YearlySeries series, int from, int to, Breaks breaks) {
    if (from >= to) {
      throw new IllegalArgumentException(
          "growth goes from a year to a later one: " + from + ", " + to);
    }
    OptionalDouble first = series.in(from);
    OptionalDouble last = series.in(to);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    double rate = Math.pow(last.getAsDouble() / first.getAsDouble(), 1.0 / (to - from)) - 1;
    return Optional.of(
        new GrowthRate(
            series.code(),
            from,
            to,
            first.getAsDouble(),
            last.getAsDouble(),
            rate,
            breaks.between(from, to)));
  }

  /** The growth from each value to the next, between two years. */
  public static List<GrowthRate> steps(YearlySeries series, int from, int to, Breaks breaks) {
    List<GrowthRate> steps = new ArrayList<>();
    for (int i = 1; i < series.size(); i++) {
      if (series.year(i - 1) >= from && series.year(i) <= to) {
        between(series, series.year(i - 1), series.year(i), breaks).ifPresent(steps::add);
      }
    }
    return steps;
  }

  /**
   * The growth between two years without what happened across breaks: the mean of the growth of the
   * logarithm within stretches that were counted in one way, as a rate a year. Empty if no two
   * neighbouring values are comparable.
   */
  public static OptionalDouble withoutBreaks(YearlySeries series, int from, int to, Breaks breaks) {
    double growth = 0;
    int years = 0;
    for (GrowthRate step : steps(series, from, to, breaks)) {
      if (step.isComparable()) {
        growth += Math.log(step.valueTo() / step.valueFrom());
        years += step.to() - step.from();
      }
    }
    return years == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.expm1(growth / years));
  }

  /**
   * The series that grew fastest, the fastest first.
   *
   * @param least the value at the start that a series must have: small ones grow by chance
   * @param count how many at most
   */
  public static List<GrowthRate> growers(Panel panel, int from, int to, double least, int count) {
    return rates(panel, from, to, least)
        .filter(rate -> rate.annualRate() > 0)
        .sorted(Comparator.comparingDouble(GrowthRate::annualRate).reversed())
        .limit(count)
        .toList();
  }

  /** The series that shrank fastest, the fastest first; otherwise as {@link #growers}. */
  public static List<GrowthRate> decliners(Panel panel, int from, int to, double least, int count) {
    return rates(panel, from, to, least)
        .filter(rate -> rate.annualRate() < 0)
        .sorted(Comparator.comparingDouble(GrowthRate::annualRate))
        .limit(count)
        .toList();
  }

  private static Stream<GrowthRate> rates(Panel panel, int from, int to, double least) {
    return panel.series().stream()
        .flatMap(series -> between(series, from, to, panel.breaks()).stream())
        .filter(rate -> rate.valueFrom() >= least);
  }
}
