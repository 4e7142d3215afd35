package org.passerelle.engine.market.forecast;

import java.util.List;

/**
 * How a series grew between two years.
 *
 * @param code of the series
 * @param from the first year
 * @param to the last year
 * @param valueFrom in the unit of the series, above 0
 * @param valueTo the same
 * @param annualRate compound: 0.02 is 2 % a year
 * @param breaksCrossed the changes of counting in between; if there are any, the rate is not that
 *     of the occupation alone
 */
public record GrowthRate(
    String code,
    int from,
    int to,
    double valueFrom,
    double valueTo,
    double annualRate,
    List<Integer> breaksCrossed) {
  public GrowthRate {
    breaksCrossed = List.copyOf(breaksCrossed);
  }

  /** Whether both values were counted in the same way. */
  public boolean isComparable() {
    return breaksCrossed.isEmpty();
  }
}
