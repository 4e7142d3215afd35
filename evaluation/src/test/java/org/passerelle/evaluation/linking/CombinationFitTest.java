package org.passerelle.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.linking.Combination;
import org.passerelle.engine.linking.ConceptLinker.Weighed;
import org.passerelle.evaluation.linking.CombinationFit.Example;

class CombinationFitTest {
  private static Weighed candidate(int concept, String signal, float value) {
    List<Float> signals = new ArrayList<>(Collections.nCopies(Combination.SIGNALS.size(), 0f));
    signals.set(Combination.SIGNALS.indexOf(signal), value);
    return new Weighed(concept, signals);
  }

  /** Of two candidates, the one with "meaning" is right; "spelling" speaks for the other. */
  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(
          new Example(List.of(candidate(0, "meaning", 1), candidate(1, "spelling", 1)), Set.of(0)));
    }
    return examples;
  }

  @Test
  void whatTellsTheRightOneGetsTheLargestWeight() {
    Map<String, Double> weights =
        CombinationFit.fit(List.of(examples()), List.of(examples()), Set.of("centre"));

    assertThat(weights.get("meaning")).isPositive().isGreaterThan(weights.get("spelling"));
    assertThat(weights.get("spelling")).isNegative();
    assertThat(weights.get("centre")).isZero();
  }

  @Test
  void theProbabilityIsThatOfBeingRight() {
    // Three of four first candidates are right; all look the same.
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(
          new Example(List.of(candidate(0, "meaning", 1)), i % 4 == 0 ? Set.of(9) : Set.of(0)));
    }

    Map<String, Double> fitted = CombinationFit.fit(List.of(examples), List.of(examples), Set.of());
    double[] predictors =
        Combination.predictors(
            signals("meaning"), fitted.getOrDefault("meaning", 0.0), Double.POSITIVE_INFINITY);
    double sum = 0;
    for (int i = 0; i < predictors.length; i++) {
      sum += predictors[i] * fitted.getOrDefault(Combination.CONFIDENCE.get(i), 0.0);
    }

    assertThat(1 / (1 + Math.exp(-sum))).isBetween(0.74, 0.76);
  }

  private static float[] signals(String signal) {
    float[] signals = new float[Combination.SIGNALS.size()];
    signals[Combination.SIGNALS.indexOf(signal)] = 1;
    return signals;
  }
}
