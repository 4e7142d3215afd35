package org.passerelle.engine.market.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.Reference;

/** The published tables, forecast from their own past. */
class PublishedPanelsTest {
  private static final PublishedPanels PANELS = new PublishedPanels(Reference.bundled().figures());

  @Test
  void theLevelsOfFranceAddUpToTheSameTotal() {
    for (int level :
        List.of(PublishedPanels.DOMAINS, PublishedPanels.GROUPS, PublishedPanels.FAMILIES)) {
      Panel panel = PANELS.france(level);
      double sum = panel.series().stream().mapToDouble(series -> series.in(2018).orElse(0)).sum();

      assertThat(sum).isCloseTo(panel.total().in(2018).orElseThrow(), within(0.01));
    }
    assertThat(PANELS.france(PublishedPanels.FAMILIES).series()).hasSize(225);
    assertThat(PANELS.france(PublishedPanels.GROUPS).series()).hasSize(87);
    assertThat(PANELS.france(PublishedPanels.DOMAINS).series()).hasSize(22);
  }

  @Test
  void intervalsOfFrenchGroupsHoldAsOftenAsTheySay() {
    Forecaster forecaster = Forecaster.of(PANELS.france(PublishedPanels.GROUPS));

    for (int horizon : List.of(1, 3, 5, 10)) {
      Coverage coverage =
          forecaster.backtest().coverageByEarlier(forecaster.method(), horizon).orElseThrow();
      assertThat(coverage.at(IntervalLevel.FOUR_OF_FIVE))
          .as("%d years", horizon)
          .isBetween(0.7, 0.9);
    }
  }

  @Test
  void theChosenMethodIsNeverWorseThanNaive() {
    for (Panel panel :
        List.of(
            PANELS.france(PublishedPanels.GROUPS),
            PANELS.france(PublishedPanels.FAMILIES),
            PANELS.franceIsco(1),
            PANELS.unitedStates())) {
      Forecaster forecaster = Forecaster.of(panel);

      assertThat(forecaster.backtest().relativeError(forecaster.method())).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void everyFrenchFamilyIsForecastToTenYears() {
    Forecaster forecaster = Forecaster.of(PANELS.france(PublishedPanels.FAMILIES));

    assertThat(forecaster.panel().series())
        .allSatisfy(series ->
            assertThat(forecaster.forecast(series.code(), 10))
                .isInstanceOfSatisfying(
                    Forecast.class,
                    forecast -> {
                      assertThat(forecast.lastYear()).isEqualTo(2018);
                      assertThat(forecast.end().year()).isEqualTo(2028);
                      assertThat(forecast.end().median()).isPositive().isFinite();
                      assertThat(forecast.breaks()).isEmpty();
                    }));
  }

  @Test
  void sixYearsOfEurostatDoNotReachFiveYearsAhead() {
    Forecaster forecaster = Forecaster.of(PANELS.franceIsco(1));

    assertThat(forecaster.forecast("25", 5))
        .isEqualTo(new Refusal("25", Refusal.Reason.UNTRIED_HORIZON, 5, 6));
  }
}
