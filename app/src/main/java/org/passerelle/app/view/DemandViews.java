package org.passerelle.app.view;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.DemandView.BandView;
import org.passerelle.app.view.DemandView.MonthView;
import org.passerelle.engine.income.demand.Band;
import org.passerelle.engine.income.demand.DemandOutlook;
import org.passerelle.engine.income.demand.StarterFigures;
import org.passerelle.reference.DemandCalibration;

/** Outlooks of demand as data. */
public final class DemandViews {
  private DemandViews() {}

  /**
   * An outlook.
   *
   * @param status the name of the status
   * @param rulesOf the day of the rules
   */
  public static DemandView of(DemandOutlook outlook, String status, String rulesOf, double need) {
    var met = outlook.needMet();
    var reserve = outlook.reserve();
    return new DemandView(
        status,
        rulesOf,
        outlook.trials().paths(),
        outlook.trials().seed(),
        need,
        outlook.months().stream()
            .map(month ->
                new MonthView(
                    month.month(),
                    band(month.business()),
                    band(month.income()),
                    band(month.savings()),
                    month.active(),
                    month.ranOut()))
            .toList(),
        outlook.ruin().probability(),
        number(outlook.ruin().medianMonth()),
        Arrays.asList(number(met.p10()), number(met.p50()), number(met.p90())),
        met.never(),
        met.atTheEnd(),
        List.of(reserve.inFivePercent(), reserve.inTenPercent(), reserve.inTwentyPercent()),
        IncomeViews.SIMULATOR);
  }

  /**
   * What is published of those who start as micro-entrepreneurs, beside what the model gives.
   *
   * @param unit of both; empty for a share
   * @param source of the published one
   */
  public record CalibrationView(
      String name, double published, double found, String unit, String source) {}

  /** How well the model fits what is published. */
  public static List<CalibrationView> calibration(
      DemandCalibration published, StarterFigures found) {
    return List.of(
        calibration(published, "mean", found.mean()),
        calibration(published, "median", found.median()),
        calibration(published, "first_quartile", found.firstQuartile()),
        calibration(published, "started", found.started()),
        calibration(published, "active_after_three_years", found.activeAfterThreeYears()),
        calibration(published, "active_after_five_years", found.activeAfterFiveYears()),
        calibration(published, "turnover_after_five_years", found.turnoverAfterFiveYears()));
  }

  private static CalibrationView calibration(
      DemandCalibration published, String name, double found) {
    DemandCalibration.Entry entry = published.published(name);
    return new CalibrationView(name, entry.value(), found, entry.unit(), entry.source());
  }

  private static BandView band(Band band) {
    return new BandView(band.p10(), band.p50(), band.p90(), band.mean());
  }

  private static @Nullable Integer number(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
