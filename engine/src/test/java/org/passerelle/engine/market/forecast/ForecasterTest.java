package org.passerelle.engine.market.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.engine.market.forecast.SmallPanels.panel;
import static org.passerelle.engine.market.forecast.SmallPanels.randomWalks;
import static org.passerelle.engine.market.forecast.SmallPanels.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.market.forecast.Forecast.Interval;
import org.passerelle.engine.market.forecast.Forecast.Point;
import org.passerelle.engine.market.forecast.Refusal.Reason;

/** The choice of a method, its intervals, and what is refused. */
class ForecasterTest {
  private static Forecast forecast(Forecaster forecaster, String code, int years) {
    return (Forecast) forecaster.forecast(code, years);
  }

  @Test
  void whereAllGrowSteadilyDriftIsChosenAndItsErrorIsNothing() {
    YearlySeries[] steady = new YearlySeries[10];
    for (int s = 0; s < steady.length; s++) {
      double growth = 0.01 * (s - 5);
      steady[s] = series("s" + s, 20, i -> 100 * Math.exp(growth * i));
    }
    Forecaster forecaster = Forecaster.of(panel(steady));

    assertThat(forecaster.backtest().score(Method.DRIFT, 5).meanAbsolute())
        .isCloseTo(0, within(1e-9));
    assertThat(forecaster.method()).isNotEqualTo(Method.NAIVE);
    assertThat(forecast(forecaster, "s9", 10).end().median())
        .isCloseTo(100 * Math.exp(0.04 * 29), within(0.5));
  }

  @Test
  void randomWalksAreForecastNaively() {
    assertThat(Forecaster.of(randomWalks(60, 25, 1)).method()).isEqualTo(Method.NAIVE);
  }

  @Test
  void intervalsOfRandomWalksHoldAsOftenAsTheySay() {
    Backtest backtest = Backtest.of(randomWalks(300, 30, 2));

    for (int horizon : List.of(1, 5, 10)) {
      Coverage coverage = backtest.coverageByEarlier(Method.NAIVE, horizon).orElseThrow();
      assertThat(coverage.at(IntervalLevel.HALF)).isCloseTo(0.5, within(0.06));
      assertThat(coverage.at(IntervalLevel.FOUR_OF_FIVE)).isCloseTo(0.8, within(0.06));
      assertThat(coverage.at(IntervalLevel.NINETEEN_OF_TWENTY)).isCloseTo(0.95, within(0.04));
    }
  }

  @Test
  void intervalsWidenWithTheHorizonAndWithTheLevel() {
    Forecast forecast = forecast(Forecaster.of(randomWalks(60, 25, 3)), "s1000", 10);

    assertThat(forecast.points()).hasSize(10);
    for (int i = 0; i < forecast.points().size(); i++) {
      Point point = forecast.points().get(i);
      assertThat(width(point, IntervalLevel.HALF))
          .isLessThan(width(point, IntervalLevel.FOUR_OF_FIVE));
      assertThat(width(point, IntervalLevel.FOUR_OF_FIVE))
          .isLessThan(width(point, IntervalLevel.NINETEEN_OF_TWENTY));
      assertThat(point.median())
          .isBetween(
              point.interval(IntervalLevel.HALF).lower(),
              point.interval(IntervalLevel.HALF).upper());
      if (i > 0) {
        assertThat(width(point, IntervalLevel.FOUR_OF_FIVE))
            .isGreaterThanOrEqualTo(
                width(forecast.points().get(i - 1), IntervalLevel.FOUR_OF_FIVE));
      }
    }
    assertThat(width(forecast.points().get(9), IntervalLevel.FOUR_OF_FIVE))
        .isGreaterThan(2 * width(forecast.points().get(0), IntervalLevel.FOUR_OF_FIVE));
  }

  private static double width(Point point, IntervalLevel level) {
    Interval interval = point.interval(level);
    return Math.log(interval.upper() / interval.lower());
  }

  @Test
  void widthsAreOrderStatisticsOfErrors() {
    List<HeldOutError> errors = new ArrayList<>();
    for (int i = 1; i <= 99; i++) {
      errors.add(new HeldOutError("a", "a", 2000, 1, i % 2 == 0 ? -0.01 * i : 0.01 * i, 0.1, 1));
    }

    // ⌈100 · 0.8⌉ = 80: the 80th error is 0.80, eight volatilities.
    assertThat(Widths.of(errors).at(IntervalLevel.FOUR_OF_FIVE).orElseThrow())
        .isCloseTo(8, within(1e-9));
    assertThat(Widths.of(errors.subList(0, 39)).at(IntervalLevel.HALF)).isEmpty();
  }

  @Test
  void earlierCoverageUsesNoErrorThatWasNotKnown() {
    List<HeldOutError> errors = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      errors.add(new HeldOutError("s" + i, "s" + i, 2000, 5, 0.1, 0.1, 1));
      errors.add(new HeldOutError("s" + i, "s" + i, 2004, 5, 0.2, 0.1, 1));
      errors.add(new HeldOutError("s" + i, "s" + i, 2005, 5, 0.1, 0.1, 1));
    }

    // In 2004 nothing was known: what was forecast in 2000 is about 2005.
    Coverage coverage = Coverage.byEarlier(errors).orElseThrow();

    assertThat(coverage.basis()).isEqualTo(Coverage.Basis.EARLIER_ERRORS);
    assertThat(coverage.forecasts()).isEqualTo(50);
    assertThat(coverage.at(IntervalLevel.HALF)).isEqualTo(1);
  }

  @Test
  void theChoiceAsOneWentSeesOnlyWhatWasKnown() {
    // Growth until 2009, then none: who chooses by the past goes on with drift for some years.
    YearlySeries[] all = new YearlySeries[50];
    for (int s = 0; s < all.length; s++) {
      all[s] = series("s" + (100 + s), 20, i -> Math.exp(0.1 * Math.min(i, 9)));
    }
    Backtest backtest = Backtest.of(panel(all));

    assertThat(backtest.scoreAsOneWent(1).errors())
        .isEqualTo(backtest.score(Method.NAIVE, 1).errors());
    assertThat(backtest.scoreAsOneWent(1).meanAbsolute())
        .isGreaterThan(backtest.score(backtest.best(), 1).meanAbsolute());
  }

  @Test
  void pairsAcrossABreakAreNotJudged() {
    Backtest backtest =
        Backtest.of(panel(Breaks.in(2005), series("a", 1, 2, 3, 4, 5, 60, 70, 80, 90, 99)));

    // From 2003 to 2004, then from 2005, 2006, 2007 and 2008 to the year after.
    assertThat(backtest.score(Method.NAIVE, 1).errors()).isEqualTo(5);
    assertThat(backtest.score(Method.NAIVE, 3).errors()).isEqualTo(2);
    assertThat(backtest.horizons()).containsExactly(1, 3);
  }

  @Test
  void aMethodNeverSeesTheYearThatItIsJudgedBy() {
    Panel one = panel(series("a", 1, 2, 4, 8, 1000, 1), series("b", 2, 4, 8, 16, 1, 1));
    Panel other = panel(series("a", 1, 2, 4, 8, 16, 32), series("b", 2, 4, 8, 16, 32, 64));

    Method.fitted(one.upTo(2003))
        .forEach((method, fitted) -> {
          Panel known = other.upTo(2003);
          assertThat(fitted.of(one.upTo(2003).find("a").orElseThrow()).logAfter(2))
              .as(method.id())
              .isEqualTo(
                  Method.fitted(known)
                      .getOrDefault(method, Naive::trajectory)
                      .of(known.find("a").orElseThrow())
                      .logAfter(2));
        });
  }

  @Test
  void aShortSeriesStaysWithTheIntervalsOfAll() {
    List<YearlySeries> all = new ArrayList<>(randomWalks(60, 25, 4).series());
    all.add(YearlySeries.of("new", Map.of(2023, 7.0, 2024, 8.0)));
    Forecast forecast = forecast(Forecaster.of(panel(all.toArray(new YearlySeries[0]))), "new", 5);

    assertThat(forecast.method()).isEqualTo(Method.NAIVE);
    assertThat(forecast.observations()).isEqualTo(2);
    assertThat(forecast.end().median()).isCloseTo(8, within(1e-9));
    assertThat(forecast.end().interval(IntervalLevel.FOUR_OF_FIVE).upper()).isGreaterThan(8.2);
  }

  @Test
  void whatCannotBeSupportedIsRefusedWithTheReason() {
    List<YearlySeries> all = new ArrayList<>(randomWalks(60, 12, 5).series());
    all.add(series("ended", 1, 2, 3, 4, 5));
    Forecaster forecaster = Forecaster.of(panel(all.toArray(new YearlySeries[0])));

    assertThat(forecaster.forecast("nobody", 5))
        .isEqualTo(new Refusal("nobody", Reason.NO_SERIES, 5, 0));
    assertThat(forecaster.forecast("ended", 5)).isEqualTo(new Refusal("ended", Reason.ENDED, 5, 5));
    assertThat(forecaster.forecast("s1000", 10))
        .isEqualTo(new Refusal("s1000", Reason.UNTRIED_HORIZON, 10, 12));
    assertThatThrownBy(() -> forecaster.forecast("s1000", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }

  @Test
  void anEmptyPanelForecastsNothing() {
    assertThat(Forecaster.of(panel()).forecast("a", 5))
        .isEqualTo(new Refusal("a", Reason.NO_SERIES, 5, 0));
  }
}
