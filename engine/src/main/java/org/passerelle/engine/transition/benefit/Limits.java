package org.passerelle.engine.transition.benefit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.passerelle.engine.exposure.Consensus;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.benefit.Limit.Verdict;

/**
 * What a person asks of a move. A move whose number for a limit is not known does not pass it, and
 * is counted apart; a limit whose number is known for no move at all (no wage is published for the
 * origin) cannot be asked, and is not applied.
 *
 * @param asked the limits that count, applied in the order of {@link Limit}
 * @param minimumPayRatio the wage after divided by the wage before, for {@link Limit#PAY_RATIO}
 * @param mostMonths of learning, for {@link Limit#MONTHS}
 */
public record Limits(Set<Limit> asked, double minimumPayRatio, double mostMonths) {
  /** An occupation counts as remote if at least half of its families can work from home. */
  public static final double REMOTE = 0.5;

  /** Keeps the limits as they are. */
  public Limits {
    asked = Set.copyOf(asked);
  }

  /**
   * The moves that pass all limits, in the order they came, and what each limit left.
   *
   * @param steps one for each limit that was asked, in the order of {@link Limit}
   */
  public record Sifted(List<Prospect> kept, List<Step> steps) {}

  /**
   * What a limit did to the moves that the limits before it had left.
   *
   * @param isApplied false if its number is known for no move, so that it left all as they were
   * @param left how many passed
   * @param missed how many did not
   * @param unknown how many were left out because their number is not known
   */
  public record Step(Limit limit, boolean isApplied, int left, int missed, int unknown) {}

  /** Sifts moves. */
  public Sifted sift(List<Prospect> prospects) {
    List<Prospect> kept = List.copyOf(prospects);
    List<Step> steps = new ArrayList<>();
    for (Limit limit : asked.isEmpty() ? Set.<Limit>of() : EnumSet.copyOf(asked)) {
      boolean isApplied =
          prospects.stream().anyMatch(prospect -> verdict(limit, prospect) != Verdict.UNKNOWN);
      List<Prospect> left =
          isApplied ? kept.stream().filter(p -> verdict(limit, p) == Verdict.KEPT).toList() : kept;
      int unknown = (int) kept.stream().filter(p -> verdict(limit, p) == Verdict.UNKNOWN).count();
      steps.add(
          new Step(
              limit,
              isApplied,
              left.size(),
              isApplied ? kept.size() - left.size() - unknown : 0,
              unknown));
      kept = left;
    }
    return new Sifted(kept, steps);
  }

  private Verdict verdict(Limit limit, Prospect prospect) {
    return switch (limit) {
      case REACH ->
          Verdict.of(
              OptionalDouble.of(prospect.feasibility()), near -> near >= FeasibleMoves.REACH);
      case SAFER ->
          Verdict.of(prospect.exposureChange(), change -> -change >= Consensus.CLEAR_DIFFERENCE);
      case BETTER_PAID -> Verdict.of(prospect.payRatio(), ratio -> ratio > 1 + PayChange.ROUNDING);
      case PAY_RATIO -> Verdict.of(prospect.payRatio(), ratio -> ratio >= minimumPayRatio);
      case REMOTE -> Verdict.of(prospect.telework(), share -> share >= REMOTE);
      case UNREGULATED -> prospect.isRegulated() ? Verdict.MISSED : Verdict.KEPT;
      case MONTHS -> Verdict.of(prospect.months(), months -> months <= mostMonths);
    };
  }
}
