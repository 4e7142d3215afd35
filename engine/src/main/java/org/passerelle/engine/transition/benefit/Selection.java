package org.passerelle.engine.transition.benefit;

import java.util.List;
import java.util.Set;

/**
 * The moves that a person is shown, out of all there are.
 *
 * @param considered how many moves there were
 * @param steps what each limit left of them
 * @param found how many could be shown: those that passed all limits, or the front alone
 * @param front the moves that passed and that no other of these betters
 * @param shown the moves to show, best first
 */
public record Selection(
    int considered, List<Limits.Step> steps, int found, Set<Prospect> front, List<Prospect> shown) {

  /**
   * Sifts moves by limits, ranks them by weights, and takes the first.
   *
   * @param isFrontOnly whether only moves of the front are wanted
   * @param count how many to show at most
   */
  public static Selection of(
      List<Prospect> prospects, Limits limits, Weights weights, boolean isFrontOnly, int count) {
    Limits.Sifted sifted = limits.sift(prospects);
    Set<Prospect> front = Set.copyOf(ParetoFront.of(sifted.kept()));
    List<Prospect> shown =
        weights.ranked(sifted.kept()).stream()
            .filter(prospect -> !isFrontOnly || front.contains(prospect))
            .limit(count)
            .toList();
    int found = isFrontOnly ? front.size() : sifted.kept().size();
    return new Selection(prospects.size(), sifted.steps(), found, front, shown);
  }
}
