package org.passerelle.engine.market.forecast;

/**
 * How wrong a forecast was of a year that its method did not see.
 *
 * @param code of the series
 * @param family of the series
 * @param origin the last year that was known
 * @param horizon how many years later the value was
 * @param log log(actual) − log(forecast): 0.1 is about 10 % more than was forecast
 * @param volatility the standard deviation of the series' growth a year, by what was known
 * @param scaled |actual − forecast| over the mean absolute step that was known (Hyndman and Koehler
 *     2006); infinite if the series had never changed
 */
record HeldOutError(
    String code,
    String family,
    int origin,
    int horizon,
    double log,
    double volatility,
    double scaled) {
  int target() {
    return origin + horizon;
  }

  double absolute() {
    return Math.abs(log);
  }

  /** The absolute error in volatilities, by which errors of calm and restless series compare. */
  double relative() {
    return absolute() / volatility;
  }
}
