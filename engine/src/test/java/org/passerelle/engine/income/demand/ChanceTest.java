package org.passerelle.engine.income.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChanceTest {
  private static final int DRAWS = 1_000_000;
  private final Chance chance = new Chance(new SplittableRandom(7));

  @Test
  void normalsHaveTheMomentsOfTheNormal() {
    double[] sums = new double[5];
    for (int i = 0; i < DRAWS; i++) {
      double x = chance.normal();
      for (int power = 1; power <= 4; power++) {
        sums[power] += Math.pow(x, power);
      }
    }

    assertThat(sums[1] / DRAWS).isCloseTo(0, within(.005));
    assertThat(sums[2] / DRAWS).isCloseTo(1, within(.007));
    assertThat(sums[3] / DRAWS).isCloseTo(0, within(.02));
    assertThat(sums[4] / DRAWS).isCloseTo(3, within(.05));
  }

  /** Published values of the distribution function, one in each part of the ziggurat. */
  @Test
  void asManyNormalsLieBelowAValueAsTablesSay() {
    double[] values = {-3.5, -2, -1, -.25, 0, .5, 1.5, 3, 3.5};
    double[] published = {.000233, .02275, .15866, .40129, .5, .69146, .93319, .99865, .999767};
    int[] below = new int[values.length];
    for (int i = 0; i < DRAWS; i++) {
      double x = chance.normal();
      for (int v = 0; v < values.length; v++) {
        below[v] += x < values[v] ? 1 : 0;
      }
    }

    for (int v = 0; v < values.length; v++) {
      double error = Math.sqrt(published[v] * (1 - published[v]) / DRAWS);
      assertThat((double) below[v] / DRAWS).isCloseTo(published[v], within(4 * error + 1e-6));
    }
  }

  @Test
  void exponentialsHaveMeanAndVarianceOne() {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < DRAWS; i++) {
      double x = chance.exponential();
      assertThat(x).isGreaterThanOrEqualTo(0);
      sum += x;
      squares += x * x;
    }

    assertThat(sum / DRAWS).isCloseTo(1, within(.005));
    assertThat(squares / DRAWS).isCloseTo(2, within(.02));
  }
}
