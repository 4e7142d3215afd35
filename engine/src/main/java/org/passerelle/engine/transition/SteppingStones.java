package org.passerelle.engine.transition;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * The most feasible ways from one occupation to another, or to any of several, in one to three
 * moves.
 *
 * <p>The feasibility of a way is the product of those of its moves. A way over stepping stones is
 * given only if it is worth it: its feasibility must exceed that of every way that one gets by
 * leaving stones out, unless that shorter way asks for more months than there are. A way ends at
 * the first wanted occupation that it reaches, and meets no occupation twice.
 *
 * <p>The search is exact. It asks {@link Moves} for few rows, the most promising ones first, as a
 * product only falls: see {@link MeetingSearch} and {@link ForwardSearch}.
 */
public final class SteppingStones {
  /** The most moves that a way may have. */
  public static final int LONGEST = 3;

  /** Up to so many wanted occupations are searched from both ends; each costs a column. */
  private static final int FEW = 48;

  private final Moves moves;

  public SteppingStones(Moves moves) {
    this.moves = moves;
  }

  /**
   * What is asked of ways.
   *
   * @param count how many ways at most, 1 or more
   * @param longest how many moves a way has at most, 1 to {@value SteppingStones#LONGEST}
   * @param leastFeasibility what each move must reach, 0 to 1
   * @param mostMonths how many months of learning a way takes at most; may be infinite
   */
  public record Limits(int count, int longest, double leastFeasibility, double mostMonths) {
    /** A move that is out of reach is no stepping stone. */
    public static final double LEAST_FEASIBILITY = FeasibleMoves.REACH;

    /**
     * Limits.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Limits {
      boolean isInRange =
          count >= 1
              && longest >= 1
              && longest <= LONGEST
              && leastFeasibility >= 0
              && leastFeasibility <= 1
              && mostMonths >= 0;
      if (!isInRange) {
        throw new IllegalArgumentException(
            "%d ways of at most %d moves, feasibility %s or more, at most %s months"
                .formatted(count, longest, leastFeasibility, mostMonths));
      }
    }

    /** Three moves, each with the usual least feasibility, whatever time they take. */
    public static Limits of(int count) {
      return new Limits(count, LONGEST, LEAST_FEASIBILITY, Double.POSITIVE_INFINITY);
    }
  }

  /**
   * The best ways to an occupation, the most feasible first; of equal ones those with fewer moves.
   *
   * @return empty if the target is the origin, or cannot be reached within the limits
   */
  public List<Pathway> to(int origin, int target, Limits limits) {
    Objects.checkIndex(target, moves.size());
    BitSet wanted = new BitSet();
    wanted.set(target);
    return toAny(origin, wanted, limits);
  }

  /**
   * The best ways to any of the wanted occupations, the most feasible first; of equal ones those
   * with fewer moves. Several may lead to the same.
   *
   * @param wanted the numbers of the wanted occupations; the origin is none, even if it is among
   *     them
   */
  public List<Pathway> toAny(int origin, BitSet wanted, Limits limits) {
    Objects.checkIndex(origin, moves.size());
    BitSet targets = wanted.get(0, moves.size());
    targets.clear(origin);
    AskedMoves asked = new AskedMoves(moves);
    BestPathways best = new BestPathways(asked, limits);
    if (targets.cardinality() <= FEW) {
      new MeetingSearch(asked, limits, best).run(origin, targets);
    } else {
      new ForwardSearch(asked, limits, best).run(origin, targets);
    }
    return best.list();
  }
}
