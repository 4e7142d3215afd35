package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinationTest {
  private final Combination combination =
      new Combination(name ->
          Map.of(
                  "spelling", 2.0,
                  "meaning", 3.0,
                  "confidence_base", -1.0,
                  "confidence_lead", 0.5,
                  "confidence_first", 1.0)
              .getOrDefault(name, 0.0));

  private static float[] signals(float spelling, float meaning) {
    float[] signals = new float[Combination.SIGNALS.size()];
    signals[Signals.SPELLING] = spelling;
    signals[Signals.MEANING] = meaning;
    return signals;
  }

  @Test
  void theScoreIsTheWeightedSumOfTheSignals() {
    assertThat(combination.score(signals(0.5f, 0.2f))).isCloseTo(1.6, within(1e-6));
  }

  @Test
  void theConfidenceIsLogisticInTheLead() {
    // -1 + 0.5 · 2 + 1 = 1, and -1 + 0.5 · (-2) = -2 for one that is not the first.
    assertThat(combination.confidence(signals(0, 0), 0, 2))
        .isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
    assertThat(combination.confidence(signals(0, 0), 0, -2))
        .isCloseTo(1 / (1 + Math.exp(2)), within(1e-9));
  }

  @Test
  void aLeadAboveSixSaysNoMore() {
    assertThat(combination.confidence(signals(0, 0), 0, Double.POSITIVE_INFINITY))
        .isEqualTo(combination.confidence(signals(0, 0), 0, 6));
  }

  @Test
  void passagesAreLookedAtOnlyIfTheyCount() {
    assertThat(combination.looksAtPassages()).isFalse();
    assertThat(new Combination(name -> name.equals("passage") ? 1 : 0).looksAtPassages()).isTrue();
  }
}
