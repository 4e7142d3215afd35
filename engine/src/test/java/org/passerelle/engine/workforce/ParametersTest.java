package org.passerelle.engine.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
  @Test
  void fourStepsOfThePaperAreTwentySevenWeeks() {
    assertThat(Parameters.paper().longTermSteps()).isEqualTo(4);
    assertThat(Parameters.paper().stepsAYear()).isCloseTo(7.73, within(.005));
  }

  @Test
  void aYearHasTwelveMonths() {
    assertThat(Parameters.monthly().stepsAYear()).isCloseTo(12, within(1e-12));
    assertThat(Parameters.monthly().longTermSteps()).isEqualTo(6);
  }

  @Test
  void asManyRemainAfterAYearOfMonths() {
    Parameters paper = Parameters.paper();
    Parameters monthly = Parameters.monthly();

    assertThat(Math.pow(1 - monthly.separation(), 12))
        .isCloseTo(Math.pow(1 - paper.separation(), paper.stepsAYear()), within(1e-12));
    assertThat(Math.pow(1 - monthly.openingAdjustment(), 12))
        .isCloseTo(Math.pow(1 - paper.openingAdjustment(), paper.stepsAYear()), within(1e-12));
    assertThat(monthly.matching()).isCloseTo(4.348 / 6.75, within(1e-3));
    assertThat(monthly.separation()).isCloseTo(.0103, within(1e-4));
  }

  @Test
  void halfTheStepIsHalfTheMatching() {
    Parameters half = Parameters.paper().inStepsOf(27.0 / 8);

    // 1 - (1 - .16)^.5
    assertThat(half.separationAdjustment()).isCloseTo(.0835, within(1e-4));
    assertThat(half.matching()).isEqualTo(.5);
    assertThat(half.longTermSteps()).isEqualTo(8);
  }

  @Test
  void aStepIsNeverLongerThanAllCanApplyIn() {
    assertThatIllegalArgumentException().isThrownBy(() -> Parameters.paper().inStepsOf(7));
  }

  @Test
  void unemploymentMayCountAsLongTermFromTheFirstStep() {
    assertThat(new Parameters(.1, .1, 1, 0, 1, 4, 0).longTermSteps()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, .1, .1, .1, 1, 4, 27, 'separation 0.0: above 0, below 1'",
    "1, .1, .1, .1, 1, 4, 27, 'separation 1.0: above 0, below 1'",
    "NaN, .1, .1, .1, 1, 4, 27, 'separation NaN: above 0, below 1'",
    ".1, -1, .1, .1, 1, 4, 27, 'opening -1.0: above 0, below 1'",
    ".1, .1, -.1, .1, 1, 4, 27, 'separationAdjustment -0.1: at least 0, at most 1'",
    ".1, .1, .1, 1.1, 1, 4, 27, 'openingAdjustment 1.1: at least 0, at most 1'",
    ".1, .1, .1, .1, 0, 4, 27, 'matching 0.0: above 0, at most 1'",
    ".1, .1, .1, .1, 1, 0, 27, 'stepWeeks 0.0: finite, above 0'",
    ".1, .1, .1, .1, 1, Infinity, 27, 'stepWeeks Infinity: finite, above 0'",
    ".1, .1, .1, .1, 1, 4, -1, 'longTermWeeks -1.0: 0 to 1000 steps of 4.0 weeks'",
    ".1, .1, .1, .1, 1, .01, 27, 'longTermWeeks 27.0: 0 to 1000 steps of 0.01 weeks'",
  })
  void aNumberOutOfItsRangeIsRefused(
      double separation,
      double opening,
      double separationAdjustment,
      double openingAdjustment,
      double matching,
      double stepWeeks,
      double longTermWeeks,
      String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Parameters(
                separation,
                opening,
                separationAdjustment,
                openingAdjustment,
                matching,
                stepWeeks,
                longTermWeeks))
        .withMessage(message);
  }
}
