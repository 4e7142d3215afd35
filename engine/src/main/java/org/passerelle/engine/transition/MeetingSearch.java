package org.passerelle.engine.transition;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ways to few targets, searched from both ends.
 *
 * <p>The row of the origin and the columns of the targets tell all ways of one and two moves. Of a
 * way {@code o, a, b, t} they tell all but the move in the middle, which is at most 1. {@link
 * StonePairs} holds the pairs (a, b) that may still lead to one of the best ways. The best pair is
 * settled next: by the row of a, which settles all pairs of a, or by the column of b, whichever
 * settles more.
 */
final class MeetingSearch {
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
    targets.stream().forEach(target -> best.offer(origin, target));
    if (limits.longest() >= 2) {
      overOneStone(origin, targets);
    }
    if (limits.longest() >= 3) {
      overTwoStones(origin, targets);
    }
  }

  private void overOneStone(int origin, BitSet targets) {
    double[] leaving = moves.from(origin);
    targets.stream()
        .forEach(target -> {
          double[] arriving = moves.to(target);
          IntStream.range(0, moves.size())
              .filter(stone -> stone != origin && !targets.get(stone))
              .filter(stone -> leaving[stone] * arriving[stone] >= best.threshold())
              .forEach(stone -> best.offer(origin, stone, target));
        });
  }

  private void overTwoStones(int origin, BitSet targets) {
    StonePairs pairs = new StonePairs(moves, limits, best, origin, targets);
    for (Optional<StonePairs.Pair> next = pairs.best(); next.isPresent(); next = pairs.best()) {
      StonePairs.Pair pair = next.get();
      int[] seconds = pairs.secondsOf(pair.first());
      int[] firsts = pairs.firstsOf(pair.second());
      if (seconds.length >= firsts.length) {
        double[] between = moves.from(pair.first());
        for (int second : seconds) {
          offer(pairs, pair.first(), second, between[second]);
        }
        pairs.settleFirst(pair.first());
      } else {
        double[] between = moves.to(pair.second());
        for (int first : firsts) {
          offer(pairs, first, pair.second(), between[first]);
        }
        pairs.settleSecond(pair.second());
      }
    }
  }

  private void offer(StonePairs pairs, int first, int second, double between) {
    if (pairs.bound(first, second) * between >= best.threshold() * StonePairs.SLACK) {
      pairs.targets().forEach(t -> best.offer(pairs.origin(), first, second, t));
    }
  }
}
