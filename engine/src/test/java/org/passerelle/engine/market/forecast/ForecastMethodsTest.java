package org.passerelle.engine.market.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.engine.market.forecast.SmallPanels.panel;
import static org.passerelle.engine.market.forecast.SmallPanels.series;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.market.forecast.DampedTrend.Parameters;

/** Each method on series whose future is known. */
class ForecastMethodsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private static double learned(ForecastMethod method, Panel panel, String code, int years) {
    return after(method.fit(panel), panel, code, years);
  }

  private static double after(ForecastMethod.Fitted fitted, Panel panel, String code, int years) {
    return Math.exp(fitted.of(panel.find(code).orElseThrow()).logAfter(years));
  }

  @Test
  void naiveStaysAtTheLastValue() {
    assertThat(learned(new Naive(), panel(series("a", 100, 120, 90)), "a", 7)).isCloseTo(90, EXACT);
  }

  @Test
  void driftGoesOnWithConstantGrowth() {
    Panel doubling = panel(series("a", 1, 2, 4, 8));

    assertThat(learned(new Drift(), doubling, "a", 1)).isCloseTo(16, EXACT);
    assertThat(learned(new Drift(), doubling, "a", 3)).isCloseTo(64, EXACT);
  }

  @Test
  void driftCountsYearsAndNotObservations() {
    YearlySeries gap = YearlySeries.of("a", Map.of(2000, 1.0, 2001, 2.0, 2004, 16.0));

    assertThat(learned(new Drift(), panel(gap), "a", 2)).isCloseTo(64, EXACT);
  }

  @Test
  void driftDoesNotSeeTheStepAcrossABreak() {
    Panel broken = panel(Breaks.in(2003), series("a", 1, 2, 4, 500, 1000, 2000));

    assertThat(learned(new Drift(), broken, "a", 1)).isCloseTo(4000, within(1e-6));
  }

  @Test
  void meansOfThreeYearsLoseThreeStepsAtABreak() {
    Breaks breaks = new Breaks(List.of(2004), 3);
    // 2003 and 2004 mix both ways of counting: the steps into 2003, 2004 and 2005 are left out.
    Panel broken = panel(breaks, series("a", 1, 2, 4, 50, 70, 500, 1000, 2000));

    assertThat(PastGrowth.of(broken.find("a").orElseThrow(), breaks).steps()).isEqualTo(4);
    assertThat(learned(new Drift(), broken, "a", 1)).isCloseTo(4000, within(1e-6));
  }

  @Test
  void aDampedTrendWithoutTrendIsNaive() {
    Panel panel = panel(series("a", 100, 120, 90, 130));
    ForecastMethod.Fitted damped = DampedTrend.fitted(panel, new Parameters(1, 0.2, 0));

    assertThat(after(damped, panel, "a", 5)).isCloseTo(130, EXACT);
  }

  @Test
  void aDampedTrendThatDoesNotFadeIsDriftWhereGrowthIsConstant() {
    Panel panel = panel(series("a", 1, 2, 4, 8));
    ForecastMethod.Fitted holt = DampedTrend.fitted(panel, new Parameters(0.5, 0.2, 1));

    assertThat(after(holt, panel, "a", 2)).isCloseTo(32, EXACT);
  }

  @Test
  void aDampedTrendAddsPowersOfPhi() {
    // IntervalLevel log 4, trend log 2; φ + φ² = 0.75 with φ = ½, if errors change nothing: α = 1,
    // β = 0.
    Panel panel = panel(series("a", 1, 2, 4));
    double phi = 0.5;
    // The trend fades with each observation: log 2 · ¼ is left after two.
    double expected = 4 * Math.pow(2, 0.25 * 0.75);

    assertThat(after(DampedTrend.fitted(panel, new Parameters(1, 0, phi)), panel, "a", 2))
        .isCloseTo(expected, EXACT);
  }

  @Test
  void aLogisticShareGoesOnToItsEnd() {
    // log(f / (1 − f)) = −2 + 0.3 t, of a total of 1000
    Panel panel = panel(series("a", 8, i -> 1000 / (1 + Math.exp(2 - 0.3 * i))));

    assertThat(learned(new LogisticSubstitution(), panel, "a", 10))
        .isCloseTo(1000 / (1 + Math.exp(2 - 0.3 * 17)), within(1e-6));
  }

  @Test
  void aLogisticShareIsMultipliedByTheTotal() {
    YearlySeries half = series("a", 4, i -> 50 * Math.pow(1.1, i));
    YearlySeries total = series("all", 4, i -> 100 * Math.pow(1.1, i));
    Panel panel = Panel.of(List.of(half), Map.of(), total, Breaks.NONE);

    assertThat(learned(new LogisticSubstitution(), panel, "a", 2))
        .isCloseTo(50 * Math.pow(1.1, 5), EXACT);
  }

  @Test
  void aLogisticShareAcrossABreakKeepsItsSlope() {
    Panel panel =
        panel(
            Breaks.in(2004), series("a", 8, i -> 1000 / (1 + Math.exp((i < 4 ? 2 : 1) - 0.3 * i))));

    assertThat(learned(new LogisticSubstitution(), panel, "a", 3))
        .isCloseTo(1000 / (1 + Math.exp(1 - 0.3 * 10)), within(1e-6));
  }

  @Test
  void anOccupationThatIsAllEmploymentHasNoLogisticAndStays() {
    assertThat(learned(new LogisticSubstitution(), panel(series("a", 9, i -> 1000)), "a", 4))
        .isCloseTo(1000, EXACT);
  }

  @Test
  void equalGrowthIsKeptWhenPooled() {
    Panel panel = panel(series("a", 1, 2, 4), series("b", 3, 6, 12));

    assertThat(learned(new PooledGrowth(), panel, "b", 1)).isCloseTo(24, EXACT);
  }

  @Test
  void growthThatChanceExplainsIsDrawnToThatOfAll() {
    // Growth of a: −1, 1, 0.3; of b: −1, 1, −0.3. Means ±0.1, error √(1.0/3) = 0.6: all is chance.
    Panel panel =
        Panel.of(
            List.of(walk("a", -1, 1, 0.3), walk("b", -1, 1, -0.3)),
            Map.of("a", "f", "b", "f"),
            series("all", 4, i -> 1000),
            Breaks.NONE);

    double last = panel.find("a").orElseThrow().lastValue();

    assertThat(learned(new PooledGrowth(), panel, "a", 5)).isCloseTo(last, EXACT);
  }

  @Test
  void growthThatIsSurelyDifferentIsNearlyKept() {
    Panel panel =
        Panel.of(
            List.of(walk("a", 0.11, 0.09, 0.1, 0.1), walk("b", -0.11, -0.09, -0.1, -0.1)),
            Map.of("a", "f", "b", "f"),
            series("all", 5, i -> 1000),
            Breaks.NONE);
    ForecastMethod.Trajectory way = new PooledGrowth().fit(panel).of(panel.find("a").orElseThrow());

    // s² = 0.0002 / 3, v = s² / 4; τ² = 0.02 − v; growth = 0.1 τ² / (τ² + v) = 0.1 (1 − v / 0.02)
    double chance = 0.0002 / 3 / 4;
    assertThat(way.logAfter(1) - way.logAfter(0))
        .isCloseTo(0.1 * (1 - chance / 0.02), within(1e-12));
  }

  @Test
  void theCombinationIsTheMedian() {
    List<ForecastMethod.Fitted> members =
        List.of(s -> years -> 1, s -> years -> 10, s -> years -> 2 * years);

    assertThat(Combination.of(members).of(series("a", 1)).logAfter(3)).isEqualTo(6);
  }

  @Test
  void noMethodGivesWhatIsNoNumber() {
    Map<Integer, Double> zeros = new TreeMap<>(Map.of(2000, 0.0, 2001, 5.0, 2002, Double.NaN));
    Panel panel =
        panel(
            series("one", 5),
            series("still", 5, 5, 5, 5, 5),
            series("huge", 1e300, 1e-300, 1e300),
            YearlySeries.of("zeros", zeros),
            YearlySeries.of("none", Map.of()));

    assertThat(panel.find("zeros").orElseThrow().size()).isEqualTo(1);
    assertThat(panel.find("none")).isEmpty();
    Method.fitted(panel)
        .forEach((method, fitted) ->
            assertThat(panel.series())
                .allSatisfy(s ->
                    assertThat(fitted.of(s).logAfter(10))
                        .as("%s of %s", method, s.code())
                        .isFinite()));
  }

  /** A series that starts at 1 and grows by these steps of the logarithm. */
  private static YearlySeries walk(String code, double... steps) {
    double[] values = new double[steps.length + 1];
    double log = 0;
    values[0] = 1;
    for (int i = 0; i < steps.length; i++) {
      log += steps[i];
      values[i + 1] = Math.exp(log);
    }
    return series(code, values);
  }
}
