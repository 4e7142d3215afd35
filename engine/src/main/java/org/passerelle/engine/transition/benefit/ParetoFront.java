package org.passerelle.engine.transition.benefit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The moves that no other betters: for each other move, they are more feasible, better paid, less
 * exposed or shorter to learn, or the same in all four (V. Pareto; as maxima of vectors: Kung,
 * Luccio and Preparata, "On finding the maxima of a set of vectors", Journal of the ACM 22, 1975).
 *
 * <p>A number that is not known is taken as the worst: what is not known does not speak for a move,
 * and a move is on the front for what is known of it. If it is known of no move, it does not count.
 */
public final class ParetoFront {
  private ParetoFront() {}

  /** The moves that no other betters, in the order they came. */
  public static List<Prospect> of(List<Prospect> prospects) {
    boolean[] isOnFront = of(prospects.stream().map(ParetoFront::point).toArray(double[][]::new));
    List<Prospect> front = new ArrayList<>();
    for (int i = 0; i < isOnFront.length; i++) {
      if (isOnFront[i]) {
        front.add(prospects.get(i));
      }
    }
    return front;
  }

  /** More is better in each place. */
  private static double[] point(Prospect prospect) {
    double worst = Double.NEGATIVE_INFINITY;
    return new double[] {
      prospect.feasibility(),
      prospect.payRatio().orElse(worst),
      -prospect.exposure().orElse(Double.POSITIVE_INFINITY),
      -prospect.months().orElse(Double.POSITIVE_INFINITY)
    };
  }

  /**
   * Which of n points no other betters. Cost: n log n for sorting, n times the size of the front.
   *
   * @param points shape: n x dimensions, more is better, no {@code NaN}
   */
  static boolean[] of(double[][] points) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      order.add(i);
    }
    // From the lexicographically highest down, no point is bettered by one that comes later.
    order.sort(Comparator.comparing(i -> points[i], ParetoFront::compareDown));
    boolean[] isOnFront = new boolean[points.length];
    List<double[]> front = new ArrayList<>();
    for (int i : order) {
      double[] point = points[i];
      if (front.stream().noneMatch(other -> isBetter(other, point))) {
        isOnFront[i] = true;
        front.add(point);
      }
    }
    return isOnFront;
  }

  private static int compareDown(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      // Not Double.compare, for which 0 is more than -0.
      if (a[i] != b[i]) {
        return a[i] > b[i] ? -1 : 1;
      }
    }
    return 0;
  }

  /** Whether a point is at least as good everywhere and better somewhere. */
  private static boolean isBetter(double[] a, double[] b) {
    boolean isBetter = false;
    for (int i = 0; i < a.length; i++) {
      if (a[i] < b[i]) {
        return false;
      }
      isBetter |= a[i] > b[i];
    }
    return isBetter;
  }
}
