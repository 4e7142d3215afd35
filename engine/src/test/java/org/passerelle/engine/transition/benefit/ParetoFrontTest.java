package org.passerelle.engine.transition.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.engine.transition.benefit.Prospects.UNKNOWN;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {
  private static List<Integer> front(Prospect... prospects) {
    return ParetoFront.of(List.of(prospects)).stream().map(Prospect::target).toList();
  }

  @Test
  void aMoveThatAnotherBettersInAllIsNotOnTheFront() {
    assertThat(
            front(
                Prospects.of(0, 0.6, 1.2, 0.3, 6),
                Prospects.of(1, 0.5, 1.1, 0.4, 9),
                // Less feasible, but better paid.
                Prospects.of(2, 0.4, 1.5, 0.4, 9),
                // Less feasible and worse paid, but quicker to learn.
                Prospects.of(3, 0.1, 0.8, 0.9, 1)))
        .containsExactly(0, 2, 3);
  }

  @Test
  void equalMovesAreBothOnTheFront() {
    assertThat(front(Prospects.of(0, 0.5, 1, 0.5, 3), Prospects.of(1, 0.5, 1, 0.5, 3)))
        .containsExactly(0, 1);
  }

  @Test
  void betterInOneAndTheSameInTheRestIsBetter() {
    assertThat(front(Prospects.of(0, 0.5, 1, 0.5, 3), Prospects.of(1, 0.5, 1, 0.5, 2)))
        .containsExactly(1);
  }

  @Test
  void whatIsNotKnownDoesNotSpeakForAMove() {
    // The second is as feasible, and its pay is known.
    assertThat(front(Prospects.of(0, 0.5, UNKNOWN, 0.5, 3), Prospects.of(1, 0.5, 0.7, 0.5, 3)))
        .containsExactly(1);
    // More feasible than all others is enough.
    assertThat(front(Prospects.of(0, 0.6, UNKNOWN, UNKNOWN, 3), Prospects.of(1, 0.5, 0.7, 0.5, 3)))
        .containsExactly(0, 1);
    // What is known of none does not count.
    assertThat(front(Prospects.of(0, 0.6, 1, 0.5, UNKNOWN), Prospects.of(1, 0.5, 1, 0.5, UNKNOWN)))
        .containsExactly(0);
  }

  @Test
  void nothingHasNoFrontAndOneIsItsOwn() {
    assertThat(front()).isEmpty();
    assertThat(front(Prospects.of(7, 0.1, UNKNOWN, UNKNOWN, UNKNOWN))).containsExactly(7);
  }

  @Test
  void theFrontIsThatOfComparingAllPairs() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int size = random.nextInt(1, 60);
      int dimensions = random.nextInt(1, 5);
      double[][] points = new double[size][dimensions];
      for (double[] point : points) {
        for (int d = 0; d < dimensions; d++) {
          // Few different values, so that ties and unknown ones are common.
          int value = random.nextInt(6);
          point[d] = value == 0 ? Double.NEGATIVE_INFINITY : value;
        }
      }
      assertThat(ParetoFront.of(points)).isEqualTo(allPairs(points));
    }
  }

  /** The definition, written down as it is read. */
  private static boolean[] allPairs(double[][] points) {
    boolean[] isOnFront = new boolean[points.length];
    for (int i = 0; i < points.length; i++) {
      isOnFront[i] = true;
      for (double[] other : points) {
        boolean isAsGood = true;
        boolean isBetter = false;
        for (int d = 0; d < other.length; d++) {
          isAsGood &= other[d] >= points[i][d];
          isBetter |= other[d] > points[i][d];
        }
        isOnFront[i] &= !(isAsGood && isBetter);
      }
    }
    return isOnFront;
  }
}
