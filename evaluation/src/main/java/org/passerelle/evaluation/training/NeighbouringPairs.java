package org.passerelle.evaluation.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Orders pairs so that those of concepts that lie near each other stand together: in one batch,
 * each is then a hard opposite of the others. Concepts are parted by a tree of random cuts (S.
 * Dasgupta and Y. Freund, "Random projection trees and low dimensional manifolds", STOC 2008).
 */
final class NeighbouringPairs {
  /** Concepts that stay together. */
  private static final int LEAF = 8;

  private final List<float[]> centres;
  private final Random random;
  private final int[] leaves;
  private int leafCount;

  private NeighbouringPairs(List<float[]> centres, Random random) {
    this.centres = centres;
    this.random = random;
    leaves = new int[centres.size()];
  }

  /**
   * The pairs, leaf by leaf, the leaves in random order.
   *
   * @param centres the vector of each concept; pairs of other numbers go to leaves at random
   */
  static List<Pair> ordered(List<Pair> pairs, List<float[]> centres, Random random) {
    NeighbouringPairs neighbours = new NeighbouringPairs(centres, random);
    List<Integer> all = new ArrayList<>();
    for (int concept = 0; concept < centres.size(); concept++) {
      all.add(concept);
    }
    neighbours.part(all);
    return neighbours.byLeaf(pairs);
  }

  private void part(List<Integer> concepts) {
    if (concepts.size() <= LEAF) {
      concepts.forEach(concept -> leaves[concept] = leafCount);
      leafCount++;
      return;
    }
    float[] from = centres.get(concepts.get(random.nextInt(concepts.size())));
    float[] to = centres.get(concepts.get(random.nextInt(concepts.size())));
    Map<Integer, Float> places = new HashMap<>();
    concepts.forEach(concept -> places.put(concept, place(centres.get(concept), from, to)));
    List<Integer> sorted = new ArrayList<>(concepts);
    sorted.sort(Comparator.comparing(places::get));
    part(sorted.subList(0, sorted.size() / 2));
    part(sorted.subList(sorted.size() / 2, sorted.size()));
  }

  /** How far a vector lies on the way from one to another. */
  private static float place(float[] vector, float[] from, float[] to) {
    float place = 0;
    for (int d = 0; d < vector.length; d++) {
      place += (to[d] - from[d]) * vector[d];
    }
    return place;
  }

  private List<Pair> byLeaf(List<Pair> pairs) {
    List<List<Pair>> groups = new ArrayList<>();
    for (int leaf = 0; leaf < leafCount; leaf++) {
      groups.add(new ArrayList<>());
    }
    for (Pair pair : pairs) {
      int concept = pair.firstConcept();
      groups.get(concept < leaves.length ? leaves[concept] : random.nextInt(leafCount)).add(pair);
    }
    Collections.shuffle(groups, random);
    return groups.stream().flatMap(List::stream).toList();
  }
}
