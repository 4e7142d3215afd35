package org.passerelle.engine.transition;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pairs of stepping stones (a, b) of which it is not yet known whether a way from the origin
 * over a, then b, to a target is among the best.
 *
 * <p>As the move from a to b is at most 1, the way is at most {@code F(o, a) * max_t F(b, t)}. A
 * pair is out if that is less than the last of the best ways. It is also out if a shorter way over
 * a alone, over b alone or over none is at least as feasible as the way could be.
 */
final class StonePairs {
  /** Products in another order may differ in their last digits. */
  static final double SLACK = 1 - 1e-12;

  private final AskedMoves moves;
  private final SteppingStones.Limits limits;
  private final BestPathways best;
  private final int origin;
  private final int[] targets;

  /** F(o, a) by a. */
  private final double[] leaving;

  /** F(b, t) by the target's place in the list, and b. */
  private final double[][] arriving;

  /** max_t F(b, t) by b. */
  private final double[] arrivingBest;

  /** Stones that are not settled, the most feasible first. */
  private int[] firsts;

  private int[] seconds;

  StonePairs(
      AskedMoves moves,
      SteppingStones.Limits limits,
      BestPathways best,
      int origin,
      BitSet targets) {
    this.moves = moves;
    this.limits = limits;
    this.best = best;
    this.origin = origin;
    this.targets = targets.stream().toArray();
    this.leaving = moves.from(origin);
    this.arriving = targets.stream().mapToObj(moves::to).toArray(double[][]::new);
    this.arrivingBest = new double[moves.size()];
    for (double[] column : arriving) {
      for (int i = 0; i < column.length; i++) {
        arrivingBest[i] = Math.max(arrivingBest[i], column[i]);
      }
    }
    this.firsts = bestFirst(targets, leaving);
    this.seconds = bestFirst(targets, arrivingBest);
  }

  private int[] bestFirst(BitSet wanted, double[] feasibilities) {
    double least = Math.max(limits.leastFeasibility(), Double.MIN_VALUE);
    return IntStream.range(0, moves.size())
        .filter(stone -> stone != origin && !wanted.get(stone) && feasibilities[stone] >= least)
        .boxed()
        .sorted(Comparator.comparingDouble(stone -> -feasibilities[stone]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Two stepping stones, in their order. */
  record Pair(int first, int second) {}

  int origin() {
    return origin;
  }

  IntStream targets() {
    return IntStream.of(targets);
  }

  /** What a way over a pair is at most. */
  double bound(int first, int second) {
    return leaving[first] * arrivingBest[second];
  }

  /** The pair of the highest bound, if any is left. */
  Optional<Pair> best() {
    double highest = 0;
    Optional<Pair> found = Optional.empty();
    for (int first : firsts) {
      int[] fitting = secondsOf(first, Math.max(highest, best.threshold() * SLACK), 1);
      if (fitting.length > 0 && bound(first, fitting[0]) > highest) {
        highest = bound(first, fitting[0]);
        found = Optional.of(new Pair(first, fitting[0]));
      }
    }
    return found;
  }

  /** The second stones of the pairs that are left with a first one. */
  int[] secondsOf(int first) {
    return secondsOf(first, best.threshold() * SLACK, Integer.MAX_VALUE);
  }

  private int[] secondsOf(int first, double least, int most) {
    return IntStream.of(seconds)
        .takeWhile(second -> bound(first, second) >= least)
        .filter(second -> isOpen(first, second))
        .limit(most)
        .toArray();
  }

  /** The first stones of the pairs that are left with a second one. */
  int[] firstsOf(int second) {
    return IntStream.of(firsts)
        .takeWhile(first -> bound(first, second) >= best.threshold() * SLACK)
        .filter(first -> isOpen(first, second))
        .toArray();
  }

  /** Takes out all pairs of a first stone. */
  void settleFirst(int stone) {
    firsts = without(firsts, stone);
  }

  /** Takes out all pairs of a second stone. */
  void settleSecond(int stone) {
    seconds = without(seconds, stone);
  }

  private static int[] without(int[] stones, int stone) {
    return IntStream.of(stones).filter(each -> each != stone).toArray();
  }

  /** Whether to some target the way could be better than all shorter ones. */
  private boolean isOpen(int first, int second) {
    if (first == second) {
      return false;
    }
    for (int t = 0; t < targets.length; t++) {
      double most = leaving[first] * arriving[t][second];
      if (most >= best.threshold() * SLACK
          && most > matched(leaving[first] * arriving[t][first], first, targets[t])
          && most > matched(leaving[second] * arriving[t][second], second, targets[t])
          && most > matched(leaving[targets[t]], origin, targets[t])) {
        return true;
      }
    }
    return false;
  }

  /** The feasibility of the way over a stone, if it is in time; none stands for by the origin. */
  private double matched(double feasibility, int stone, int target) {
    if (feasibility == 0 || limits.mostMonths() == Double.POSITIVE_INFINITY) {
      return feasibility * SLACK;
    }
    double months =
        stone == origin
            ? moves.months(origin, target)
            : moves.months(origin, stone) + moves.months(stone, target);
    return months <= limits.mostMonths() ? feasibility * SLACK : 0;
  }
}
