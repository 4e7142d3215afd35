package org.passerelle.engine.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.engine.transition.SteppingStones.Limits;
import org.passerelle.reference.Reference;

class SteppingStonesTest {
  private static final double FOREVER = Double.POSITIVE_INFINITY;

  /**
   * Cashier 0, shop assistant 1, sales adviser 2, shop manager 3, pilot 4. A cashier becomes a shop
   * manager directly with .1, as a shop assistant first with .6 * .3 = .18, over both with .6 * .7
   * * .5 = .21. Nobody becomes a pilot.
   */
  private final TableMoves shop =
      new TableMoves(
          new float[][] {
            {0, .6f, .2f, .1f, 0},
            {.4f, 0, .7f, .3f, 0},
            {.1f, .4f, 0, .5f, 0},
            {0, 0, .3f, 0, 0},
            {0, 0, 0, 0, 0}
          },
          new double[][] {
            {0, 2, 6, 24, 0}, {1, 0, 6, 12, 0}, {1, 1, 0, 12, 0}, {0, 0, 1, 0, 0}, {0, 0, 0, 0, 0}
          });

  private final SteppingStones stones = new SteppingStones(shop);

  private static List<List<Integer>> stops(List<Pathway> ways) {
    return ways.stream().map(Pathway::stops).toList();
  }

  @Test
  void theMostFeasibleWayComesFirst() {
    List<Pathway> ways = stones.to(0, 3, new Limits(10, 3, .05, FOREVER));

    // Over the adviser alone: .2 * .5 = .1, no better than the direct way.
    assertThat(stops(ways)).containsExactly(List.of(0, 1, 2, 3), List.of(0, 1, 3), List.of(0, 3));
    assertThat(ways.getFirst().feasibility()).isCloseTo(.21, within(1e-7));
    assertThat(ways.getFirst().months()).isEqualTo(2 + 6 + 12);
    assertThat(ways.getFirst().steps().get(1).feasibility()).isCloseTo(.7, within(1e-7));
    assertThat(ways.getFirst().steps().get(1).months()).isEqualTo(6);
    assertThat(ways.getFirst().origin()).isZero();
    assertThat(ways.getFirst().target()).isEqualTo(3);
  }

  @Test
  void aStoneThatBringsNothingIsLeftOut() {
    // 1 -> 2 is better than 1 -> 0 -> 2 and 1 -> 3 -> 2 (.3 * .3).
    assertThat(stops(stones.to(1, 2, new Limits(10, 3, .05, FOREVER))))
        .containsExactly(List.of(1, 2));
  }

  @Test
  void aWayTakesNoMoreMonthsThanThereAre() {
    assertThat(stops(stones.to(0, 3, new Limits(10, 3, 0, 19))))
        .containsExactly(List.of(0, 1, 3), List.of(0, 2, 3));
    assertThat(stones.to(0, 3, new Limits(10, 3, 0, 13))).isEmpty();
  }

  @Test
  void aWayOverAStoneIsKeptIfTheDirectOneTakesTooLong() {
    // Directly: 24 months. Over the adviser: 18, and as feasible.
    assertThat(stops(stones.to(0, 3, new Limits(10, 3, 0, 24)))).doesNotContain(List.of(0, 2, 3));
    assertThat(stops(stones.to(0, 3, new Limits(10, 3, 0, 20)))).contains(List.of(0, 2, 3));
  }

  @Test
  void aWayHasNoMoreMovesThanAskedFor() {
    assertThat(stops(stones.to(0, 3, new Limits(10, 1, 0, FOREVER))))
        .containsExactly(List.of(0, 3));
    assertThat(stops(stones.to(0, 3, new Limits(10, 2, 0, FOREVER))))
        .containsExactly(List.of(0, 1, 3), List.of(0, 3));
  }

  @Test
  void everyMoveIsAtLeastAsFeasibleAsAskedFor() {
    assertThat(stops(stones.to(0, 3, new Limits(10, 3, .4, FOREVER))))
        .containsExactly(List.of(0, 1, 2, 3));
    assertThat(stones.to(0, 3, new Limits(10, 3, .61, FOREVER))).isEmpty();
  }

  @Test
  void nobodyGoesWhereOneIsOrWhereNoWayLeads() {
    assertThat(stones.to(0, 0, new Limits(5, 3, .05, FOREVER))).isEmpty();
    assertThat(stones.to(0, 4, new Limits(5, 3, .05, FOREVER))).isEmpty();
    assertThat(stones.to(4, 0, new Limits(5, 3, .05, FOREVER))).isEmpty();
    assertThat(stones.toAny(0, new BitSet(), new Limits(5, 3, .05, FOREVER))).isEmpty();
  }

  @Test
  void aWayEndsAtTheFirstWantedOccupation() {
    BitSet wanted = new BitSet();
    wanted.set(0);
    wanted.set(2);
    wanted.set(3);

    List<Pathway> ways = stones.toAny(0, wanted, new Limits(10, 3, .05, FOREVER));

    // Not 0, 1, 2, 3: the adviser is wanted too. Not the origin itself.
    assertThat(stops(ways))
        .containsExactly(List.of(0, 1, 2), List.of(0, 2), List.of(0, 1, 3), List.of(0, 3));
  }

  @Test
  void onlyTheBestAreGivenAndNoMoreThanThereAre() {
    assertThat(stones.to(0, 3, new Limits(1, 3, .05, FOREVER))).hasSize(1);
    assertThat(stones.to(0, 3, new Limits(1000, 3, .05, FOREVER))).hasSize(3);
  }

  @Test
  void whatIsNoNumberIsNoWay() {
    float nan = Float.NaN;
    TableMoves broken =
        new TableMoves(new float[][] {{nan, nan, 2}, {0, 0, .5f}, {-1, 0, 0}}, new double[3][3]);

    assertThat(new SteppingStones(broken).to(0, 1, new Limits(5, 3, .05, FOREVER))).isEmpty();
    assertThat(new SteppingStones(broken).to(0, 2, new Limits(5, 3, .05, FOREVER)))
        .singleElement()
        .satisfies(way -> assertThat(way.feasibility()).isEqualTo(1));
    assertThat(new SteppingStones(broken).to(2, 0, new Limits(5, 3, .05, FOREVER))).isEmpty();
  }

  @Test
  void limitsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new Limits(0, 3, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(1, 4, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(1, 3, Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(1, 3, 0, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 13, 20, 30, 70})
  void theSearchFindsWhatTryingAllWaysFinds(int size) {
    Random random = new Random(size);
    for (int round = 0; round < (size > 30 ? 4 : 40); round++) {
      TableMoves moves = TableMoves.random(size, random);
      // Above 48 wanted occupations the search goes forward alone.
      BitSet wanted = new BitSet();
      int many = size > 30 ? 55 : random.nextInt(1, 4);
      random.ints(many, 0, size).forEach(wanted::set);
      IntStream.range(0, size > 30 ? 52 : 0).forEach(wanted::set);
      int origin = random.nextInt(size);
      Limits limits =
          new Limits(
              random.nextInt(1, 12),
              random.nextInt(1, 4),
              random.nextBoolean() ? 0 : random.nextDouble(.3),
              random.nextBoolean() ? FOREVER : random.nextInt(40));

      List<Pathway> ways = new SteppingStones(moves).toAny(origin, wanted, limits);

      assertThat(stops(ways)).isEqualTo(tryAll(moves, origin, wanted, limits));
    }
  }

  /** The definition, written down as it is read. */
  private static List<List<Integer>> tryAll(
      TableMoves moves, int origin, BitSet wanted, Limits limits) {
    List<List<Integer>> all = new ArrayList<>();
    extend(moves, List.of(origin), wanted, limits.longest(), all);
    return all.stream()
        .filter(way -> moves.months(way) <= limits.mostMonths())
        .filter(way -> moves.product(way) > 0)
        .filter(way -> moves.least(way) >= limits.leastFeasibility())
        .filter(way ->
            shorter(way).stream()
                .filter(other -> moves.months(other) <= limits.mostMonths())
                .noneMatch(other -> moves.product(other) >= moves.product(way)))
        .sorted(
            Comparator.comparingDouble((List<Integer> way) -> -moves.product(way))
                .thenComparingInt(List::size)
                .thenComparing(way -> way.stream().map("%03d"::formatted).toList().toString()))
        .limit(limits.count())
        .toList();
  }

  private static void extend(
      TableMoves moves, List<Integer> way, BitSet wanted, int left, List<List<Integer>> all) {
    for (int next = 0; next < moves.size() && left > 0; next++) {
      if (way.contains(next)) {
        continue;
      }
      List<Integer> longer = new ArrayList<>(way);
      longer.add(next);
      if (wanted.get(next)) {
        all.add(longer);
      } else {
        extend(moves, longer, wanted, left - 1, all);
      }
    }
  }

  /** All ways that one gets by leaving out one stone or two. */
  private static List<List<Integer>> shorter(List<Integer> way) {
    List<List<Integer>> shorter = new ArrayList<>();
    for (int stone = 1; stone < way.size() - 1; stone++) {
      List<Integer> without = new ArrayList<>(way.subList(0, stone));
      without.addAll(way.subList(stone + 1, way.size()));
      shorter.add(without);
      shorter.addAll(shorter(without));
    }
    return shorter;
  }

  @Test
  void fewRowsAreAskedForOnTheRealReference() {
    Reference reference = Reference.bundled();
    Transitions transitions = new Transitions(reference);
    int size = reference.occupations().size();
    int[] asked = new int[1];
    Moves similar =
        new Moves() {
          @Override
          public int size() {
            return size;
          }

          @Override
          public float[] from(int origin) {
            asked[0]++;
            float[] row = transitions.similarities(origin);
            row[origin] = 0;
            return row;
          }

          @Override
          public float[] to(int target) {
            return from(target);
          }

          @Override
          public double months(int origin, int target) {
            return 0;
          }
        };
    int cashier = reference.occupations().find("5230.1").orElseThrow();
    int shopManager = reference.occupations().find("1420.4").orElseThrow();

    List<Pathway> ways =
        new SteppingStones(similar).to(cashier, shopManager, new Limits(5, 3, .05, FOREVER));

    assertThat(ways).isNotEmpty();
    assertThat(asked[0]).isLessThanOrEqualTo(30);
  }

  /** Moves written down in tables. */
  private static final class TableMoves implements Moves {
    private final float[][] feasibility;
    private final double[][] months;

    TableMoves(float[][] feasibility, double[][] months) {
      this.feasibility = feasibility;
      this.months = months;
    }

    /** Some moves are not possible, and many are equally feasible. */
    static TableMoves random(int size, Random random) {
      float[][] feasibility = new float[size][size];
      double[][] months = new double[size][size];
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          boolean isPossible = a != b && random.nextInt(3) > 0;
          feasibility[a][b] = isPossible ? random.nextInt(1, 33) / 32f : 0;
          months[a][b] = random.nextInt(24);
        }
      }
      return new TableMoves(feasibility, months);
    }

    @Override
    public int size() {
      return feasibility.length;
    }

    @Override
    public float[] from(int origin) {
      return feasibility[origin].clone();
    }

    @Override
    public float[] to(int target) {
      float[] column = new float[size()];
      for (int origin = 0; origin < size(); origin++) {
        column[origin] = feasibility[origin][target];
      }
      return column;
    }

    @Override
    public double months(int origin, int target) {
      return months[origin][target];
    }

    double months(List<Integer> way) {
      return IntStream.range(1, way.size())
          .mapToDouble(i -> months(way.get(i - 1), way.get(i)))
          .sum();
    }

    double product(List<Integer> way) {
      double product = 1;
      for (int i = 1; i < way.size(); i++) {
        product *= feasibility[way.get(i - 1)][way.get(i)];
      }
      return product;
    }

    double least(List<Integer> way) {
      return IntStream.range(1, way.size())
          .mapToDouble(i -> feasibility[way.get(i - 1)][way.get(i)])
          .min()
          .orElse(0);
    }
  }
}
