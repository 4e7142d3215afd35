package org.passerelle.engine.workforce;

import java.util.Arrays;
import java.util.Objects;

/**
 * Where those who leave an occupation look for the next job: for each origin the shares of its
 * targets, which sum to 1. The share of the origin itself is the same for all, the rest is parted
 * in proportion to the weights that were given.
 *
 * <p>Held as compressed sparse rows, the targets of a row in rising order. Never changes; safe for
 * many threads.
 */
public final class MobilityNetwork {
  /** The largest complete network, 300 MB. */
  public static final int MOST_COMPLETE = 5_000;

  private final int[] offsets;
  private final int[] targets;
  private final double[] shares;

  private MobilityNetwork(int[] offsets, int[] targets, double[] shares) {
    this.offsets = offsets;
    this.targets = targets;
    this.shares = shares;
  }

  /**
   * Begins a network.
   *
   * @param size how many occupations there are, 1 or more
   * @param stay the share of the own occupation, 0 or more and below 1; {@link Parameters#STAY}
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static Builder builder(int size, double stay) {
    return new Builder(size, stay);
  }

  /**
   * A network without friction, the yardstick of the paper: from everywhere to everywhere with the
   * same share. Shape: size² links.
   *
   * @param size how many occupations there are, 1 to {@value #MOST_COMPLETE}
   * @throws IllegalArgumentException if the size is out of its range
   */
  public static MobilityNetwork complete(int size) {
    if (size < 1 || size > MOST_COMPLETE) {
      throw new IllegalArgumentException(
          "a complete network of %d occupations: from 1 to %d".formatted(size, MOST_COMPLETE));
    }
    int[] offsets = new int[size + 1];
    int[] targets = new int[size * size];
    double[] shares = new double[size * size];
    Arrays.setAll(offsets, row -> row * size);
    Arrays.setAll(targets, link -> link % size);
    Arrays.fill(shares, 1.0 / size);
    return new MobilityNetwork(offsets, targets, shares);
  }

  /** How many occupations there are. */
  public int size() {
    return offsets.length - 1;
  }

  /** How many links there are, those to the own occupation among them. */
  public int links() {
    return targets.length;
  }

  /** The first link of an origin. */
  public int begin(int origin) {
    return offsets[origin];
  }

  /** The link after the last of an origin. */
  public int end(int origin) {
    return offsets[origin + 1];
  }

  /** The occupation that a link leads to. */
  public int target(int link) {
    return targets[link];
  }

  /** The share of a link among those of its origin, above 0, at most 1. */
  public double share(int link) {
    return shares[link];
  }

  /** Of each row the sum of share times value of the target; shapes: size, size. */
  void gather(double[] values, double[] sums) {
    for (int origin = 0; origin < sums.length; origin++) {
      double sum = 0;
      for (int link = offsets[origin]; link < offsets[origin + 1]; link++) {
        sum += shares[link] * values[targets[link]];
      }
      sums[origin] = sum;
    }
  }

  /** Of each column the sum of share times value of the origin; shapes: size, size. */
  void scatter(double[] values, double[] sums) {
    Arrays.fill(sums, 0);
    for (int origin = 0; origin < values.length; origin++) {
      double value = values[origin];
      for (int link = offsets[origin]; link < offsets[origin + 1]; link++) {
        sums[targets[link]] += shares[link] * value;
      }
    }
  }

  /** Takes links in any order. */
  public static final class Builder {
    private final int size;
    private final double stay;
    private int[] origins = new int[16];
    private int[] targets = new int[16];
    private double[] weights = new double[16];
    private int count;

    private Builder(int size, double stay) {
      if (size < 1) {
        throw new IllegalArgumentException(
            "a network of %d occupations: 1 or more".formatted(size));
      }
      if (!(stay >= 0 && stay < 1)) {
        throw new IllegalArgumentException(
            "share %s of the own occupation: 0 or more and below 1".formatted(stay));
      }
      this.size = size;
      this.stay = stay;
    }

    /**
     * A way from one occupation to another.
     *
     * @param weight how usual it is beside the other ways from there, in any unit, finite, 0 or
     *     more; 0 is no way
     * @throws IndexOutOfBoundsException if there is no such occupation
     * @throws IllegalArgumentException if the weight is out of its range, or target is origin
     */
    public Builder link(int origin, int target, double weight) {
      Objects.checkIndex(origin, size);
      Objects.checkIndex(target, size);
      if (origin == target) {
        throw new IllegalArgumentException(
            "link from %d to itself: the share that stays is given for all".formatted(origin));
      }
      if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "weight %s from %d to %d: finite, 0 or more".formatted(weight, origin, target));
      }
      if (weight > 0) {
        append(origin, target, weight);
      }
      return this;
    }

    private void append(int origin, int target, double weight) {
      if (count == origins.length) {
        origins = Arrays.copyOf(origins, 2 * count);
        targets = Arrays.copyOf(targets, 2 * count);
        weights = Arrays.copyOf(weights, 2 * count);
      }
      origins[count] = origin;
      targets[count] = target;
      weights[count++] = weight;
    }

    /**
     * The network.
     *
     * @throws IllegalArgumentException if an occupation has no target, or the same one twice, or
     *     weights that are too large to be added
     */
    public MobilityNetwork build() {
      double[] sums = new double[size];
      int[] degrees = new int[size];
      for (int link = 0; link < count; link++) {
        sums[origins[link]] += weights[link];
        degrees[origins[link]]++;
      }
      check(sums);
      Rows rows = new Rows(degrees, stay);
      for (int link : byTarget()) {
        double weight = weights[link] / sums[origins[link]];
        rows.put(origins[link], targets[link], (1 - stay) * weight);
      }
      return rows.network();
    }

    private void check(double[] sums) {
      for (int origin = 0; origin < size; origin++) {
        if (sums[origin] == 0) {
          throw new IllegalArgumentException(
              "occupation %d has no target: link it to one at least".formatted(origin));
        }
        if (sums[origin] == Double.POSITIVE_INFINITY) {
          throw new IllegalArgumentException(
              "weights of occupation %d are too large to be added".formatted(origin));
        }
      }
    }

    /** Links by rising target, so that they fall into their rows in that order. */
    private int[] byTarget() {
      int[] next = new int[size + 1];
      for (int link = 0; link < count; link++) {
        next[targets[link] + 1]++;
      }
      Arrays.parallelPrefix(next, Integer::sum);
      int[] order = new int[count];
      for (int link = 0; link < count; link++) {
        order[next[targets[link]]++] = link;
      }
      return order;
    }
  }

  /** Rows that are being filled, the own occupation in its place among the targets. */
  private static final class Rows {
    private final double stay;
    private final int[] offsets;
    private final int[] next;
    private final int[] targets;
    private final double[] shares;

    Rows(int[] degrees, double stay) {
      this.stay = stay;
      offsets = new int[degrees.length + 1];
      for (int origin = 0; origin < degrees.length; origin++) {
        offsets[origin + 1] = offsets[origin] + degrees[origin] + (stay > 0 ? 1 : 0);
      }
      next = Arrays.copyOf(offsets, degrees.length);
      targets = new int[offsets[degrees.length]];
      shares = new double[targets.length];
    }

    void put(int origin, int target, double share) {
      int place = next[origin];
      int last = place > offsets[origin] ? targets[place - 1] : -1;
      if (last == target) {
        throw new IllegalArgumentException(
            "two links from %d to %d: add their weights".formatted(origin, target));
      }
      if (last < origin && origin < target) {
        putOwn(origin);
      }
      append(origin, target, share);
    }

    private void putOwn(int origin) {
      if (stay > 0) {
        append(origin, origin, stay);
      }
    }

    private void append(int origin, int target, double share) {
      targets[next[origin]] = target;
      shares[next[origin]++] = share;
    }

    MobilityNetwork network() {
      for (int origin = 0; origin < next.length; origin++) {
        if (next[origin] < offsets[origin + 1]) {
          putOwn(origin);
        }
      }
      return new MobilityNetwork(offsets, targets, shares);
    }
  }
}
