package org.passerelle.engine.transition.signal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Cosines between bags of terms. A term weighs its number in the bag times its rarity, ln(bags /
 * bags that hold it) (Spärck Jones 1972). Only bags that share a term are looked at.
 */
final class SparseCosines {
  private final int size;

  /** The bags of each term, one after another, and the term's part of each bag. */
  private final int[] offsets;

  private final int[] bags;
  private final float[] weights;

  private final float[] rarities;

  /** The terms of each bag. */
  private final int[][] terms;

  private final float[][] ownWeights;

  /**
   * Prepares bags.
   *
   * @param bags the number of each term in each; terms from 0 to {@code count - 1}
   */
  SparseCosines(List<Map<Integer, Double>> bags, int count) {
    size = bags.size();
    terms = new int[size][];
    ownWeights = new float[size][];
    int[] holding = new int[count];
    for (Map<Integer, Double> bag : bags) {
      bag.keySet().forEach(term -> holding[term]++);
    }
    rarities = new float[count];
    for (int term = 0; term < count; term++) {
      rarities[term] = holding[term] == 0 ? 0 : (float) Math.log((double) size / holding[term]);
    }
    offsets = new int[count + 1];
    for (int term = 0; term < count; term++) {
      offsets[term + 1] = offsets[term] + holding[term];
    }
    this.bags = new int[offsets[count]];
    this.weights = new float[offsets[count]];
    int[] next = Arrays.copyOf(offsets, count);
    for (int b = 0; b < size; b++) {
      Map<Integer, Double> bag = bags.get(b);
      int[] own = bag.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      float[] values = unit(bag, own);
      for (int i = 0; i < own.length; i++) {
        this.bags[next[own[i]]] = b;
        this.weights[next[own[i]]++] = values[i];
      }
      terms[b] = own;
      ownWeights[b] = values;
    }
  }

  /** The cosines of a bag with all; {@code NaN} where either is empty. Length: bags. */
  void of(int bag, float[] cosines) {
    add(terms[bag], ownWeights[bag], cosines);
  }

  /** The cosines of a bag that is not among these with all; {@code NaN} where either is empty. */
  void of(Map<Integer, Double> bag, float[] cosines) {
    int[] own =
        bag.keySet().stream()
            .mapToInt(Integer::intValue)
            .filter(term -> term < rarities.length)
            .sorted()
            .toArray();
    add(own, unit(bag, own), cosines);
  }

  private float[] unit(Map<Integer, Double> bag, int[] own) {
    float[] values = new float[own.length];
    double squares = 0;
    for (int i = 0; i < own.length; i++) {
      values[i] = (float) (bag.getOrDefault(own[i], 0.0) * rarities[own[i]]);
      squares += values[i] * values[i];
    }
    for (int i = 0; i < own.length; i++) {
      values[i] = squares == 0 ? 0 : (float) (values[i] / Math.sqrt(squares));
    }
    return values;
  }

  private void add(int[] own, float[] values, float[] cosines) {
    Arrays.fill(cosines, own.length == 0 ? Float.NaN : 0);
    for (int i = 0; i < own.length; i++) {
      int end = offsets[own[i] + 1];
      for (int j = offsets[own[i]]; j < end; j++) {
        cosines[bags[j]] += values[i] * weights[j];
      }
    }
    for (int b = 0; b < size; b++) {
      if (terms[b].length == 0) {
        cosines[b] = Float.NaN;
      }
    }
  }
}
