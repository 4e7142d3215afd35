package org.passerelle.engine.income.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.passerelle.reference.DemandCalibration;
import org.passerelle.reference.Reference;

class StartersTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final NetTable HALF = NetTable.share(.5);
  private static final Business ONE_CLIENT =
      Business.of(Clientele.of(0, 600, 0, 0).withClientsAtStart(1), 20, 100);

  @Test
  void allWhoHaveTheSameClientEarnTheSame() {
    StarterFigures figures = Starters.measure(ONE_CLIENT, HALF, .07, new Trials(100, 60, 1));

    assertThat(figures).isEqualTo(new StarterFigures(300, 300, 300, 1, 1, 1, 7_200));
  }

  @Test
  void whoNeverStartsIsInNoStock() {
    Business half = ONE_CLIENT.withNeverStarts(.5);
    StarterFigures figures = Starters.measure(half, HALF, 0, new Trials(20_000, 60, 1));

    assertThat(figures.started()).isCloseTo(.5, within(.015));
    assertThat(figures.firstQuartile()).isEqualTo(300);
    assertThat(figures.activeAfterThreeYears()).isEqualTo(1);
  }

  /** 2 % a month: 0.98³⁶ = 0.483 and 0.98⁶⁰ = 0.298. */
  @Test
  void whoGivesUpIsCountedNoMore() {
    Business fading = ONE_CLIENT.withGivingUp(.02, Double.POSITIVE_INFINITY);
    StarterFigures figures = Starters.measure(fading, HALF, 0, new Trials(20_000, 60, 1));

    assertThat(figures.activeAfterThreeYears()).isCloseTo(.483, within(.015));
    assertThat(figures.activeAfterFiveYears()).isCloseTo(.298, within(.015));
  }

  @Test
  void withNobodyInTheStockAllIsZero() {
    Business never = ONE_CLIENT.withNeverStarts(1);

    assertThat(Starters.measure(never, HALF, 0, new Trials(100, 60, 1)))
        .isEqualTo(new StarterFigures(0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void tooShortATimeAndImpossibleGrowthAreRefused() {
    assertThatThrownBy(() -> Starters.measure(ONE_CLIENT, HALF, 0, new Trials(100, 59, 1)))
        .isInstanceOf(DemandError.class)
        .hasMessageContaining("MONTHS 59.0");
    assertThatThrownBy(() -> Starters.measure(ONE_CLIENT, HALF, -1, new Trials(100, 60, 1)))
        .isInstanceOf(DemandError.class)
        .hasMessageContaining("ENTRY_GROWTH -1.0");
  }

  /** Within 5 % of what Insee publishes, the lowest figure within its rounding to ten euros. */
  @Test
  void theCalibratedPopulationIsAsInseeFindsTheRealOne() {
    DemandCalibration calibration = REFERENCE.demandCalibration();
    StarterFigures figures =
        Starters.measure(
            Starters.microEntrepreneur(calibration),
            NetTable.share(calibration.parameter("kept")),
            calibration.published("entry_growth").value(),
            new Trials(60_000, 120, 99));

    assertNear(calibration, "mean", figures.mean(), .05);
    assertNear(calibration, "median", figures.median(), .05);
    assertNear(calibration, "first_quartile", figures.firstQuartile(), 5 / 80.0);
    assertNear(calibration, "started", figures.started(), .05);
    assertNear(calibration, "active_after_three_years", figures.activeAfterThreeYears(), .05);
    assertNear(calibration, "active_after_five_years", figures.activeAfterFiveYears(), .05);
  }

  private static void assertNear(
      DemandCalibration calibration, String name, double found, double part) {
    double published = calibration.published(name).value();
    assertThat(found).as(name).isCloseTo(published, within(part * published));
  }

  @Test
  void everyPublishedFigureNamesASourceThatIsKnown() {
    for (String name :
        new String[] {"mean", "started", "active_after_three_years", "active_after_five_years"}) {
      String source = REFERENCE.demandCalibration().published(name).source();
      assertThat(REFERENCE.source(source).publisher()).isEqualTo("Insee");
    }
  }
}
