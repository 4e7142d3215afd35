package org.passerelle.engine.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {
  private static final double[] START = {100, 300};

  private static double[] demand(Scenario scenario, double year) {
    double[] wanted = new double[START.length];
    scenario.demand(year, START, wanted);
    return wanted;
  }

  @Test
  void hoursAreCutUntilThereAreAsManyJobsAsBefore() {
    // 100 * .2 + 300 * .6 = 200 of 400 jobs' hours are left: all work half as long.
    assertThat(demand(Automation.of(.8, .4), 1_000))
        .containsExactly(new double[] {40, 360}, within(1e-9));
  }

  @Test
  void automationIsHalfDoneInTheMiddleAndSlowAtBothEnds() {
    Automation automation = Automation.of(.8, .4);

    assertThat(demand(automation, 15)).containsExactly(new double[] {70, 330}, within(1e-9));
    assertThat(demand(automation, 0)[0]).isCloseTo(100 - 60 * 1e-4, within(1e-9));
    assertThat(demand(automation, 30)[0]).isCloseTo(40 + 60 * 1e-4, within(1e-9));
    assertThat(Arrays.stream(demand(automation, 11)).sum()).isCloseTo(400, within(1e-9));
    assertThat(automation.transitionYears()).isEqualTo(30);
    assertThat(automation.years()).isEqualTo(40);
  }

  @Test
  void automationMayBeFasterAndCostJobs() {
    Automation fast = Automation.of(.8, .4).withTransition(10).withYearsAfter(0).withJobsKept(.9);

    assertThat(demand(fast, 5)).containsExactly(new double[] {68, 312}, within(1e-9));
    assertThat(demand(fast, 1_000)).containsExactly(new double[] {36, 324}, within(1e-9));
    assertThat(demand(fast.withCentre(2), 2)).containsExactly(new double[] {68, 312}, within(1e-9));
    assertThat(fast.years()).isEqualTo(10);
  }

  @Test
  void theSameShockForAllLeavesDemandAsItIs() {
    assertThat(demand(Automation.of(.5, .5), 20)).containsExactly(START, within(1e-9));
  }

  @Test
  void theShocksGivenAreKept() {
    double[] shocks = {.8, .4};
    Automation automation = Automation.of(shocks);
    shocks[0] = 0;

    assertThat(demand(automation, 1_000)[0]).isCloseTo(40, within(1e-9));
  }

  @Test
  void aCycleFallsRisesAndComesBack() {
    BusinessCycle cycle = new BusinessCycle(.1, 8, 3);

    assertThat(demand(cycle, 2)).containsExactly(new double[] {90, 270}, within(1e-9));
    assertThat(demand(cycle, 6)).containsExactly(new double[] {110, 330}, within(1e-9));
    assertThat(demand(cycle, 24)).containsExactly(START, within(1e-9));
    assertThat(cycle.years()).isEqualTo(24);
    assertThat(demand(Scenario.steady(5), 3)).containsExactly(START);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.01, 1.01, Double.NaN})
  void aShockOutOfItsRangeIsRefused(double shock) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Automation.of(.1, shock))
        .withMessage("shock " + shock + " of occupation 1: 0 to 1");
  }

  @Test
  void nothingLeftToDoIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Automation.of(1, 1));
    assertThatIllegalArgumentException().isThrownBy(Automation::of);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Automation.of(1, .5).demand(1, new double[] {10, 0}, new double[2]))
        .withMessage("all work is automated in the occupations that employ anyone");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void timesThatAreNoneAreRefused(double years) {
    Automation automation = Automation.of(.8, .4);

    assertThatIllegalArgumentException().isThrownBy(() -> automation.withTransition(years));
    assertThatIllegalArgumentException().isThrownBy(() -> automation.withCentre(years));
    assertThatIllegalArgumentException().isThrownBy(() -> automation.withJobsKept(years));
    assertThatIllegalArgumentException().isThrownBy(() -> new BusinessCycle(.1, years, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> automation.withYearsAfter(-Math.abs(years) - 1));
  }
}
