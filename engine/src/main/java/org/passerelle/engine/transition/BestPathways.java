package org.passerelle.engine.transition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The best ways that a search has found so far, those alone that keep the limits. */
final class BestPathways {
  /** A total order, so that the same ways come out however they are searched for. */
  private static final Comparator<Pathway> BEST_FIRST =
      Comparator.comparingDouble((Pathway way) -> -way.feasibility())
          .thenComparingInt(way -> way.steps().size())
          .thenComparing(Pathway::stops, BestPathways::compare);

  private final AskedMoves moves;
  private final SteppingStones.Limits limits;
  private final TreeSet<Pathway> ways = new TreeSet<>(BEST_FIRST);

  BestPathways(AskedMoves moves, SteppingStones.Limits limits) {
    this.moves = moves;
    this.limits = limits;
  }

  /** A way of less feasibility than this need not be offered. */
  double threshold() {
    return ways.size() < limits.count() ? Double.MIN_VALUE : ways.last().feasibility();
  }

  List<Pathway> list() {
    return List.copyOf(ways);
  }

  /**
   * Takes a way if it keeps the limits, is worth its stepping stones and is among the best.
   *
   * @param stops different occupations, from the origin to the target
   */
  void offer(int... stops) {
    double feasibility = 1;
    for (int i = 1; i < stops.length; i++) {
      double step = moves.feasibility(stops[i - 1], stops[i]);
      feasibility *= step < limits.leastFeasibility() ? 0 : step;
    }
    if (feasibility >= threshold() && fits(stops) && isWorthIt(stops, feasibility)) {
      ways.add(pathway(stops, feasibility));
      if (ways.size() > limits.count()) {
        ways.pollLast();
      }
    }
  }

  private boolean fits(int... stops) {
    double months = 0;
    for (int i = 1; i < stops.length; i++) {
      months += moves.months(stops[i - 1], stops[i]);
    }
    return months <= limits.mostMonths();
  }

  /** Whether no way that leaves stepping stones out is as feasible, and in time. */
  private boolean isWorthIt(int[] stops, double feasibility) {
    int stones = stops.length - 2;
    int all = (1 << stones) - 1;
    for (int kept = 0; kept < all; kept++) {
      int[] shorter = shorter(stops, kept);
      if (product(shorter) >= feasibility && fits(shorter)) {
        return false;
      }
    }
    return true;
  }

  /** The stops without the stepping stones whose bit is not set. */
  private static int[] shorter(int[] stops, int kept) {
    int last = stops.length - 1;
    return IntStream.rangeClosed(0, last)
        .filter(i -> i == 0 || i == last || (kept >> (i - 1) & 1) == 1)
        .map(i -> stops[i])
        .toArray();
  }

  private double product(int... stops) {
    double product = 1;
    for (int i = 1; i < stops.length; i++) {
      product *= moves.feasibility(stops[i - 1], stops[i]);
    }
    return product;
  }

  private Pathway pathway(int[] stops, double feasibility) {
    List<Pathway.Step> steps = new ArrayList<>();
    double months = 0;
    for (int i = 1; i < stops.length; i++) {
      double learning = moves.months(stops[i - 1], stops[i]);
      steps.add(
          new Pathway.Step(
              stops[i - 1], stops[i], moves.feasibility(stops[i - 1], stops[i]), learning));
      months += learning;
    }
    return new Pathway(steps, feasibility, months);
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return a.get(i).compareTo(b.get(i));
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
