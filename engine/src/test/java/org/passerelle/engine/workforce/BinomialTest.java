package org.passerelle.engine.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {
  private static final int DRAWS = 200_000;

  private final Binomial binomial = new Binomial(new SplittableRandom(7));

  @ParameterizedTest
  @CsvSource({"1, .3", "5, .5", "12, .1", "12, .9", "40, .4", "60, .7", "300, .05"})
  void eachNumberComesAsOftenAsItShould(int n, double p) {
    int[] counts = new int[n + 1];
    for (int draw = 0; draw < DRAWS; draw++) {
      counts[(int) binomial.draw(n, p)]++;
    }

    double probability = Math.pow(1 - p, n);
    for (int k = 0; k <= n; k++) {
      double deviation = Math.sqrt(probability * (1 - probability) / DRAWS);
      assertThat((double) counts[k] / DRAWS)
          .as("probability of %d", k)
          .isCloseTo(probability, within(5 * deviation + 1e-5));
      probability *= (n - k) / (k + 1.0) * p / (1 - p);
    }
  }

  @ParameterizedTest
  @CsvSource({"1e6, .016", "5e7, .3", "1e9, 1e-9"})
  void largeNumbersHaveTheRightMeanAndSpread(double n, double p) {
    double sum = 0;
    double squares = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double distance = binomial.draw(n, p) - n * p;
      sum += distance;
      squares += distance * distance;
    }

    double variance = n * p * (1 - p);
    assertThat(sum / DRAWS).isCloseTo(0, within(5 * Math.sqrt(variance / DRAWS)));
    assertThat(squares / DRAWS / variance).isCloseTo(1, within(.03));
  }

  @Test
  void theEdgesLeaveNothingToChance() {
    assertThat(binomial.draw(0, .5)).isZero();
    assertThat(binomial.draw(100, 0)).isZero();
    assertThat(binomial.draw(100, 1)).isEqualTo(100);
    assertThat(binomial.draw(1e9, Double.MIN_VALUE)).isZero();
  }
}
