package org.passerelle.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a one-person business may go, month by month. Amounts in euros, shares 0 to 1. An estimate,
 * no advice.
 *
 * @param status how the person works
 * @param rulesOf the day of the rules
 * @param paths how many courses were drawn
 * @param seed of the random numbers
 * @param ruin the share whose savings run out
 * @param ruinMonth the middle month of those; null if there are none
 * @param needMet months by which a tenth, a half and nine tenths have met the need for the first
 *     time; null where fewer ever do
 * @param never the share that never meets the need
 * @param atTheEnd the share that meets it on average over the last year
 * @param reserve the savings with which they run out in at most 5, 10 and 20 of 100 courses
 */
public record DemandView(
    String status,
    String rulesOf,
    int paths,
    long seed,
    double need,
    List<MonthView> months,
    double ruin,
    @Nullable Integer ruinMonth,
    List<@Nullable Integer> needMet,
    double never,
    double atTheEnd,
    List<Double> reserve,
    String simulator) {
  /** A month: what the business leaves, that with benefit, and savings at its end. */
  public record MonthView(
      int month,
      BandView business,
      BandView income,
      BandView savings,
      double active,
      double ranOut) {}

  /** The tenth, fiftieth and ninetieth percentile, and the mean. */
  public record BandView(double p10, double p50, double p90, double mean) {}
}
