package org.passerelle.engine.exposure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where numbers stand among each other, from 0 (the lowest) to 1 (the highest).
 *
 * <p>Among n numbers it is (lower + (equal − 1) / 2) / (n − 1), where lower and equal count the
 * numbers below and at its own: the percentile rank with ties in their middle; 1/2 where n is 1.
 */
public final class Standing {
  private Standing() {}

  /**
   * The standing of each number; {@code NaN} are numbers that are not known, and stay so.
   *
   * @return as many as there are numbers, 0 to 1
   */
  public static double[] of(double[] numbers) {
    double[] sorted = Arrays.stream(numbers).filter(n -> !Double.isNaN(n)).sorted().toArray();
    double[] standing = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      standing[i] = Double.isNaN(numbers[i]) ? Double.NaN : standing(sorted, numbers[i]);
    }
    return standing;
  }

  /**
   * The standing among so many of each: the part of the whole weight that is below a number, and
   * half of what is at it. Above 0 and below 1.
   *
   * @param weights of the numbers, not negative
   * @return as many as there are numbers; {@code NaN} for those that are not known
   */
  public static double[] of(double[] numbers, double[] weights) {
    int[] order =
        IntStream.range(0, numbers.length)
            .filter(i -> !Double.isNaN(numbers[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> numbers[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double whole = Arrays.stream(order).mapToDouble(i -> weights[i]).sum();
    double[] standing = new double[numbers.length];
    Arrays.fill(standing, Double.NaN);
    double below = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      double at = 0;
      while (to < order.length && numbers[order[to]] == numbers[order[from]]) {
        at += weights[order[to++]];
      }
      for (int i = from; i < to; i++) {
        standing[order[i]] = whole > 0 ? (below + at / 2) / whole : 0.5;
      }
      below += at;
      from = to;
    }
    return standing;
  }

  private static double standing(double[] sorted, double number) {
    if (sorted.length == 1) {
      return 0.5;
    }
    int lower = countBelow(sorted, number);
    int equal = countBelow(sorted, Math.nextUp(number)) - lower;
    return (lower + (equal - 1) / 2.0) / (sorted.length - 1);
  }

  private static int countBelow(double[] sorted, double number) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
