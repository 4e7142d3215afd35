package org.passerelle.engine.transition;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ways to few targets, searched from both ends.
 *
 * <p>The row of the origin and the columns of the targets tell all ways of one and two moves. Of a
 * way {@code o, a, b, t} they tell all but the move in the middle, which is at most 1; so the way
 * is at most {@code F(o, a) * max_t F(b, t)}. A pair (a, b) below the last of the best ways is out;
 * the others are told by the row of a or by the column of b. What is asked next is the better of
 * the best a and the best b that are left: the one that settles more pairs. The pairs that are left
 * then have the bound of the next best a and b, and the search ends when that is too low.
 */
final class MeetingSearch {
  /** Products in another order may differ in their last digits. */
  private static final double SLACK = 1 - 1e-12;

  private final AskedMoves moves;
  private final SteppingStones.Limits limits;
  private final BestPathways best;

  MeetingSearch(AskedMoves moves, SteppingStones.Limits limits, BestPathways best) {
    this.moves = moves;
    this.limits = limits;
    this.best = best;
  }

  void run(int origin, BitSet targets) {
    if (targets.isEmpty()) {
      return;
    }
    double[] leaving = moves.from(origin);
    double[] arriving = arriving(targets);
    targets.stream().forEach(target -> best.offer(origin, target));
    if (limits.longest() >= 2) {
      stones(origin, targets)
          .filter(stone -> leaving[stone] * arriving[stone] >= best.threshold())
          .forEach(stone -> targets.stream().forEach(t -> best.offer(origin, stone, t)));
    }
    if (limits.longest() >= 3) {
      pairs(origin, targets, leaving, arriving);
    }
  }

  /** How feasible the best move to a target is, by the occupation that it leaves. */
  private double[] arriving(BitSet targets) {
    double[] arriving = new double[moves.size()];
    targets.stream()
        .mapToObj(moves::to)
        .forEach(column -> {
          for (int i = 0; i < arriving.length; i++) {
            arriving[i] = Math.max(arriving[i], column[i]);
          }
        });
    return arriving;
  }

  private IntStream stones(int origin, BitSet targets) {
    return IntStream.range(0, moves.size()).filter(stone -> stone != origin && !targets.get(stone));
  }

  private void pairs(int origin, BitSet targets, double[] leaving, double[] arriving) {
    int[] firsts = bestFirst(stones(origin, targets), leaving);
    int[] seconds = bestFirst(stones(origin, targets), arriving);
    int f = 0;
    int s = 0;
    while (f < firsts.length
        && s < seconds.length
        && leaving[firsts[f]] * arriving[seconds[s]] >= best.threshold() * SLACK) {
      int bySecond = settled(seconds, s, arriving, leaving[firsts[f]]);
      int byFirst = settled(firsts, f, leaving, arriving[seconds[s]]);
      if (bySecond >= byFirst) {
        int first = firsts[f++];
        double[] between = moves.from(first);
        for (int i = s; i < seconds.length; i++) {
          double bound = leaving[first] * arriving[seconds[i]];
          meet(origin, first, seconds[i], targets, bound, between[seconds[i]]);
        }
      } else {
        int second = seconds[s++];
        double[] between = moves.to(second);
        for (int i = f; i < firsts.length; i++) {
          double bound = leaving[firsts[i]] * arriving[second];
          meet(origin, firsts[i], second, targets, bound, between[firsts[i]]);
        }
      }
    }
  }

  private int[] bestFirst(IntStream stones, double[] feasibilities) {
    double least = Math.max(limits.leastFeasibility(), Double.MIN_VALUE);
    return stones
        .filter(stone -> feasibilities[stone] >= least)
        .boxed()
        .sorted(Comparator.comparingDouble(stone -> -feasibilities[stone]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** How many pairs that may still be among the best one answer would settle. */
  private int settled(int[] stones, int from, double[] feasibilities, double other) {
    int end = from;
    while (end < stones.length && feasibilities[stones[end]] * other >= best.threshold()) {
      end++;
    }
    return end - from;
  }

  private void meet(
      int origin, int first, int second, BitSet targets, double bound, double between) {
    if (first != second && between > 0 && bound * between >= best.threshold() * SLACK) {
      targets.stream().forEach(target -> best.offer(origin, first, second, target));
    }
  }
}
