package org.passerelle.engine.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandingTest {
  private static final double NOTHING = Double.NaN;

  @Test
  void theLowestStandsAtNoughtTheHighestAtOneAndTiesInTheirMiddle() {
    // Of 5 known: 10 has none below; 20 twice, 1 below: (1 + 1/2) / 4; 30 has 3 below; 40 has 4.
    assertThat(Standing.of(new double[] {30, 20, NOTHING, 10, 20, 40}))
        .containsExactly(0.75, 0.375, NOTHING, 0, 0.375, 1);
  }

  @Test
  void oneNumberAloneAndEqualNumbersStandInTheMiddle() {
    assertThat(Standing.of(new double[] {7})).containsExactly(0.5);
    assertThat(Standing.of(new double[] {7, 7, 7})).containsExactly(0.5, 0.5, 0.5);
    assertThat(Standing.of(new double[] {NOTHING})).containsExactly(NOTHING);
    assertThat(Standing.of(new double[] {})).isEmpty();
  }

  @Test
  void amongWorkersOneStandsWhereHalfOfOnesOwnAreBelow() {
    // 10 is held by 1 of 4, 20 by 2 of 4, 30 by 1 of 4; the unknown do not count.
    double[] standing = Standing.of(new double[] {20, 10, 30, NOTHING}, new double[] {2, 1, 1, 99});

    assertThat(standing[1]).isCloseTo(0.125, within(1e-12));
    assertThat(standing[0]).isCloseTo(0.5, within(1e-12));
    assertThat(standing[2]).isCloseTo(0.875, within(1e-12));
    assertThat(standing[3]).isNaN();
  }

  @Test
  void equalNumbersStandTogetherHoweverManyHoldThem() {
    assertThat(Standing.of(new double[] {5, 5}, new double[] {1, 3})).containsExactly(0.5, 0.5);
    assertThat(Standing.of(new double[] {5, 6}, new double[] {0, 0})).containsExactly(0.5, 0.5);
  }
}
