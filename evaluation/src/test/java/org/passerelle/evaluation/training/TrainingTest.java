package org.passerelle.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainingTest {
  /** Six concepts, each with a French and an English word. */
  private static List<List<Pair>> batches(Vocabulary vocabulary) {
    String[][] words = {
      {"boulanger", "baker"}, {"soudeur", "welder"}, {"avocat", "lawyer"},
      {"coiffeur", "hairdresser"}, {"facteur", "postman"}, {"serveur", "waiter"}
    };
    List<Pair> pairs = new ArrayList<>();
    for (int concept = 0; concept < words.length; concept++) {
      pairs.add(
          new Pair(
              vocabulary.add(words[concept][0]),
              vocabulary.add(words[concept][1]),
              new int[] {concept}));
    }
    return List.of(pairs);
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  private static List<float[]> trained(int steps) {
    Vocabulary vocabulary = new Vocabulary();
    List<List<Pair>> batches = batches(vocabulary);
    LearnedVectors vectors = new LearnedVectors(vocabulary, 16, 1, 3);
    ContrastiveTraining training = new ContrastiveTraining(vectors, 6, 0.1f);
    for (int step = 0; step < steps; step++) {
      training.epoch(batches, 0.05f, 0.05f);
    }
    Pair first = batches.getFirst().getFirst();
    return training.embedAll(List.of(first.left(), first.right()));
  }

  @Test
  void theTextsOfAPairComeNearEachOther() {
    List<float[]> before = trained(0);
    List<float[]> after = trained(60);

    assertThat(cosine(after.get(0), after.get(1))).isGreaterThan(0.8);
    assertThat(cosine(before.get(0), before.get(1))).isLessThan(0.5);
  }

  @Test
  void theSameSeedGivesTheSameNumbers() {
    assertThat(trained(5).getFirst()).containsExactly(trained(5).getFirst());
  }

  @Test
  void neighboursStandTogetherAndNoPairIsLost() {
    List<float[]> centres = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int concept = 0; concept < 64; concept++) {
      centres.add(new float[] {concept, 0});
      pairs.add(new Pair(new int[0], new int[0], new int[] {concept}));
    }

    List<Pair> ordered = NeighbouringPairs.ordered(pairs, centres, new Random(1));

    assertThat(ordered).containsExactlyInAnyOrderElementsOf(pairs);
    int apart = 0;
    for (int i = 1; i < ordered.size(); i++) {
      apart += Math.abs(ordered.get(i).firstConcept() - ordered.get(i - 1).firstConcept());
    }
    // In a random order two that stand side by side are 21 apart on the mean.
    assertThat(apart / 63.0).isLessThan(7);
  }
}
