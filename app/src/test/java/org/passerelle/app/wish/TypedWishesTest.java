package org.passerelle.app.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.app.web.TestSite;
import org.passerelle.app.wish.WishProblem.Problem;
import org.passerelle.engine.exposure.Substitution;
import org.passerelle.engine.workforce.Shock;

/** Numbers that people type, and what is made of them. */
class TypedWishesTest {
  @Test
  void whatIsLeftEmptyIsNoNumber() {
    assertThat(TypedNumber.of(" ", Problem.LEAST)).isEmpty();
    assertThat(TypedNumber.year("")).isEmpty();
  }

  @Test
  void numbersAreReadAsPeopleWriteThem() {
    assertThat(TypedNumber.of("12,5 %", Problem.SHARE)).hasValue(12.5);
    assertThat(TypedNumber.year("2010")).hasValue(2010);
  }

  @Test
  void aWeekOfActivitiesThatAreNotKnownAnyMoreIsNone() {
    assertThat(TypedWeek.week(Map.of("gone", 40.0), TestSite.engines().exposures())).isEmpty();
    assertThat(TypedWeek.week(Map.of(), TestSite.engines().exposures())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "99", "20100", "-201", "٢٠١٠"})
  void aYearHasFourDigits(String typed) {
    assertThatThrownBy(() -> TypedNumber.year(typed))
        .isInstanceOfSatisfying(
            WishProblem.class, p -> assertThat(p.problem()).isEqualTo(Problem.YEAR));
  }

  @Test
  void theTrendFillsWhatAScenarioLeavesOut() {
    TypedScenario own =
        new TypedScenario(
            OptionalDouble.of(2030), OptionalDouble.empty(), OptionalDouble.of(50), false);

    assertThat(own.scenario())
        .isEqualTo(new Substitution(2030, Substitution.TREND.years(), 0.5, false));
  }

  @Test
  void aScenarioOutsideItsRangesIsRefused() {
    TypedScenario never =
        new TypedScenario(
            OptionalDouble.of(2030), OptionalDouble.of(0), OptionalDouble.empty(), false);

    assertThatThrownBy(never::scenario)
        .isInstanceOfSatisfying(
            WishProblem.class, p -> assertThat(p.problem()).isEqualTo(Problem.SCENARIO));
  }

  @Test
  void aSimulationKeepsATenthOfTheJobsAtLeast() {
    assertThatThrownBy(() -> new SimulationWish(Shock.AI, 0.05, 30, OptionalLong.empty()))
        .isInstanceOfSatisfying(
            WishProblem.class,
            p -> {
              assertThat(p.problem()).isEqualTo(Problem.JOBS_KEPT);
              assertThat(p.arguments()).containsExactly(5.0);
            });
  }
}
