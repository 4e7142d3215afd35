package org.passerelle.engine.transition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Ways to any of many targets, searched from the origin: the most feasible beginning is carried on
 * first, until none is left that is as feasible as the last of the best ways, for a product only
 * falls.
 */
final class ForwardSearch {
  private final AskedMoves moves;
  private final SteppingStones.Limits limits;
  private final BestPathways best;
  private final PriorityQueue<Beginning> open =
      new PriorityQueue<>(Comparator.comparingDouble(beginning -> -beginning.feasibility()));

  ForwardSearch(AskedMoves moves, SteppingStones.Limits limits, BestPathways best) {
    this.moves = moves;
    this.limits = limits;
    this.best = best;
  }

  /**
   * The first stops of a way.
   *
   * @param stops different occupations, none of them wanted
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Beginning(int[] stops, double feasibility, double months) {
    int last() {
      return stops[stops.length - 1];
    }
  }

  void run(int origin, BitSet targets) {
    open.add(new Beginning(new int[] {origin}, 1, 0));
    for (Beginning next = open.poll();
        next != null && next.feasibility() >= best.threshold();
        next = open.poll()) {
      carryOn(next, targets);
    }
  }

  private void carryOn(Beginning beginning, BitSet targets) {
    double[] row = moves.from(beginning.last());
    int[] stops = beginning.stops();
    for (int next = 0; next < row.length; next++) {
      double feasibility = beginning.feasibility() * row[next];
      boolean isPossible =
          row[next] >= limits.leastFeasibility() && feasibility >= best.threshold();
      if (!isPossible || contains(stops, next)) {
        continue;
      }
      if (targets.get(next)) {
        best.offer(with(stops, next));
      } else if (stops.length < limits.longest()) {
        open(beginning, next, feasibility);
      }
    }
  }

  private void open(Beginning beginning, int next, double feasibility) {
    double months = beginning.months() + moves.months(beginning.last(), next);
    if (months <= limits.mostMonths() && isWorthIt(beginning, next, feasibility, months)) {
      open.add(new Beginning(with(beginning.stops(), next), feasibility, months));
    }
  }

  /** A beginning that a direct move matches, in no more time, leads to no way that is kept. */
  private boolean isWorthIt(Beginning beginning, int next, double feasibility, double months) {
    int origin = beginning.stops()[0];
    return beginning.last() == origin
        || moves.feasibility(origin, next) < feasibility
        || moves.months(origin, next) > months;
  }

  private static boolean contains(int[] stops, int stop) {
    for (int each : stops) {
      if (each == stop) {
        return true;
      }
    }
    return false;
  }

  private static int[] with(int[] stops, int next) {
    int[] more = Arrays.copyOf(stops, stops.length + 1);
    more[stops.length] = next;
    return more;
  }
}
