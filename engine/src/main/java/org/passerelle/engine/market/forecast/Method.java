package org.passerelle.engine.market.forecast;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The methods, the simplest first. */
public enum Method {
  /** The last value stays. */
  NAIVE,
  /** Growth goes on at its mean. */
  DRIFT,
  /** A smoothed trend that fades. */
  DAMPED_TREND,
  /** The share in all employment follows a logistic curve. */
  LOGISTIC_SUBSTITUTION,
  /** Growth goes on at a mean that is drawn to the family's and to that of all. */
  POOLED_GROWTH,
  /** The median of all the others. */
  COMBINATION;

  /** Its name in tables: {@code damped_trend}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** All methods, having learned from what was known. */
  static Map<Method, ForecastMethod.Fitted> fitted(Panel known) {
    Map<Method, ForecastMethod.Fitted> fitted = new EnumMap<>(Method.class);
    fitted.put(NAIVE, new Naive().fit(known));
    fitted.put(DRIFT, new Drift().fit(known));
    fitted.put(DAMPED_TREND, new DampedTrend().fit(known));
    fitted.put(LOGISTIC_SUBSTITUTION, new LogisticSubstitution().fit(known));
    fitted.put(POOLED_GROWTH, new PooledGrowth().fit(known));
    fitted.put(COMBINATION, Combination.of(List.copyOf(fitted.values())));
    return fitted;
  }
}
