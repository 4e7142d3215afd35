package org.passerelle.engine.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.exposure.Substitution.Left;
import org.passerelle.engine.exposure.WorkWeek.Part;
import org.passerelle.reference.ActivityKind;

class SubstitutionTest {
  private static ActivityExposure activity(double automation, double augmentation) {
    return new ActivityExposure(
        0, ActivityKind.INFORMATION, automation, augmentation, OptionalDouble.empty());
  }

  @Test
  void theCurveTakesTheGivenYearsFromTenToNinetyPerCent() {
    Substitution substitution = new Substitution(2040, 20, 1, false);

    assertThat(substitution.gone(2030)).isCloseTo(0.1, within(1e-9));
    assertThat(substitution.gone(2040)).isCloseTo(0.5, within(1e-9));
    assertThat(substitution.gone(2050)).isCloseTo(0.9, within(1e-9));
  }

  @Test
  void whatIsLeftIsReckonedFromToday() {
    Substitution substitution = new Substitution(2040, 20, 0.5, false);

    // Half of what can be done is taken in the end: of an activity with .4, at 2030 .02 is gone.
    double left = substitution.left(activity(0.4, 0.9), 2030, 2050);
    assertThat(left).isCloseTo((1 - 0.5 * 0.4 * 0.9) / (1 - 0.5 * 0.4 * 0.1), within(1e-9));
    assertThat(substitution.left(activity(0.4, 0.9), 2030, 2030)).isEqualTo(1);
    assertThat(substitution.left(activity(0, 1), 2030, 2050)).isEqualTo(1);
  }

  @Test
  void helpIsTakenOverOnlyIfAsked() {
    Substitution substitution = new Substitution(2040, 20, 1, true);

    assertThat(substitution.left(activity(0, 0.5), 2030, 2050))
        .isCloseTo((1 - 0.5 * 0.9) / (1 - 0.5 * 0.1), within(1e-9));
  }

  @Test
  void aWeekShrinksYearByYearAndNeverBelowWhatNoMachineDoes() {
    WorkWeek week =
        new WorkWeek(
            List.of(new Part(activity(1, 1), 0.25), new Part(activity(0, 0), 0.75)), false);

    List<Left> left = Substitution.FAST.left(week, 2026, 2080);

    assertThat(left).hasSize(55);
    assertThat(left.getFirst()).isEqualTo(new Left(2026, 1));
    assertThat(left).isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share()));
    assertThat(left.getLast().share()).isCloseTo(0.75, within(1e-3));
  }

  @Test
  void numbersThatNobodyCanMeanAreRefused() {
    assertThatThrownBy(() -> new Substitution(Double.NaN, 20, 1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Substitution(2040, 0, 1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Substitution(2040, 20, 1.1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Substitution(3000, 20, 1, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
