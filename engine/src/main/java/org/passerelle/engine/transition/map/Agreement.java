package org.passerelle.engine.transition.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How far two groupings of the same things agree, whatever their groups are called. */
public final class Agreement {
  private final double adjustedRand;
  private final double mutualInformation;

  private Agreement(double adjustedRand, double mutualInformation) {
    this.adjustedRand = adjustedRand;
    this.mutualInformation = mutualInformation;
  }

  /**
   * Compares two groupings.
   *
   * @param a the group of each thing
   * @param b the group of each thing in the other grouping, as many
   */
  public static Agreement of(int[] a, int[] b) {
    Objects.checkFromToIndex(0, a.length, b.length);
    Map<Integer, Double> inA = new HashMap<>();
    Map<Integer, Double> inB = new HashMap<>();
    Map<Long, Double> inBoth = new HashMap<>();
    for (int i = 0; i < a.length; i++) {
      inA.merge(a[i], 1.0, Double::sum);
      inB.merge(b[i], 1.0, Double::sum);
      inBoth.merge(((long) a[i] << Integer.SIZE) | (b[i] & 0xffffffffL), 1.0, Double::sum);
    }
    double pairs = pairs(a.length);
    double expected = pairs == 0 ? 0 : pairs(inA) * pairs(inB) / pairs;
    double highest = (pairs(inA) + pairs(inB)) / 2;
    double rand = highest == expected ? 1 : (pairs(inBoth) - expected) / (highest - expected);
    double entropies = entropy(inA, a.length) + entropy(inB, a.length);
    double shared = entropies - entropy(inBoth, a.length);
    return new Agreement(rand, entropies == 0 ? 1 : 2 * shared / entropies);
  }

  /** The adjusted Rand index (Hubert and Arabie 1985): 1 for the same, 0 on average by chance. */
  public double adjustedRand() {
    return adjustedRand;
  }

  /** The mutual information over the mean entropy, 0 to 1 (Strehl and Ghosh 2002). */
  public double mutualInformation() {
    return mutualInformation;
  }

  private static double pairs(double count) {
    return count * (count - 1) / 2;
  }

  private static double pairs(Map<?, Double> counts) {
    return counts.values().stream().mapToDouble(Agreement::pairs).sum();
  }

  private static double entropy(Map<?, Double> counts, int total) {
    double[] sizes = counts.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Arrays.stream(sizes).map(size -> -size / total * Math.log(size / total)).sum();
  }
}
