package org.passerelle.engine.market.forecast;

import java.util.List;

/**
 * How wrong forecasts were on held-out years. Logarithms: 0.10 is about 10 %.
 *
 * @param errors how many forecasts were tried
 * @param origins from how many years; errors from one year share the fate of that year
 * @param meanAbsolute mean of |log(actual) − log(forecast)|; 0 if nothing was tried
 * @param medianAbsolute median of the same
 * @param bias mean of log(actual) − log(forecast): above 0 if forecasts were too low
 * @param mase mean absolute scaled error (Hyndman and Koehler 2006): in mean steps of a year or an
 *     interval, below 1 if a forecast of so many years is better than that of the next step
 */
public record Score(
    int errors, int origins, double meanAbsolute, double medianAbsolute, double bias, double mase) {
  static Score of(List<HeldOutError> errors) {
    double[] absolute = errors.stream().mapToDouble(HeldOutError::absolute).sorted().toArray();
    int half = absolute.length / 2;
    double median = 0;
    if (absolute.length > 0) {
      median =
          absolute.length % 2 == 1 ? absolute[half] : (absolute[half - 1] + absolute[half]) / 2;
    }
    return new Score(
        errors.size(),
        (int) errors.stream().mapToInt(HeldOutError::origin).distinct().count(),
        errors.stream().mapToDouble(HeldOutError::absolute).average().orElse(0),
        median,
        errors.stream().mapToDouble(HeldOutError::log).average().orElse(0),
        errors.stream()
            .mapToDouble(HeldOutError::scaled)
            .filter(Double::isFinite)
            .average()
            .orElse(0));
  }
}
