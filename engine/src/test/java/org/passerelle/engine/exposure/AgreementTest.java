package org.passerelle.engine.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static Agreement agreement(double[][] standings) {
    double[][] nothing = new double[standings.length][standings[0].length];
    double[] workers = new double[standings[0].length];
    Arrays.fill(workers, 1);
    return Agreement.of(new Consensus(standings, nothing, workers));
  }

  @Test
  void theSameRanksAgreeFully() {
    Agreement agreement = agreement(new double[][] {{.1, .2, .9}, {.3, .4, .5}});

    assertThat(agreement.concordance()).isCloseTo(1, within(1e-12));
    assertThat(agreement.correlations().get(0).get(1)).isCloseTo(1, within(1e-12));
    assertThat(agreement.withoutEach()).allSatisfy(r -> assertThat(r).isCloseTo(1, within(1e-12)));
  }

  @Test
  void threeJudgesOfThreeAreReckonedByHand() {
    // Ranks 1 2 3, 1 3 2 and 2 1 3: rank sums 4, 6, 8 around 6, so S = 4 + 0 + 4 = 8 and
    // W = 12 S / (m^2 (n^3 - n)) = 96 / (9 * 24) = 4 / 9.
    Agreement agreement = agreement(new double[][] {{.1, .2, .3}, {.1, .3, .2}, {.2, .1, .3}});

    assertThat(agreement.concordance()).isCloseTo(4.0 / 9, within(1e-12));
    assertThat(agreement.occupations()).isEqualTo(3);
  }

  @Test
  void occupationsThatAMeasureDoesNotReachAreLeftOut() {
    assertThat(agreement(new double[][] {{.1, .2, .3, .4}, {.1, .2, Double.NaN, .4}}).occupations())
        .isEqualTo(3);
  }
}
