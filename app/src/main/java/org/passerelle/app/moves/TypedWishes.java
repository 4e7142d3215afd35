package org.passerelle.app.moves;

import java.util.Map;
import org.passerelle.engine.transition.benefit.Criterion;

/**
 * What a person ticked and typed about the moves they want, as it stands. A field that is left
 * empty asks for nothing.
 *
 * @param safer whether only clearly less exposed occupations are wanted
 * @param paidMore whether only better paid ones are
 * @param payRatio the least pay after, divided by that before
 * @param remote whether only work is wanted that can be done at home
 * @param unregulated whether regulated occupations are left out
 * @param months of learning at most
 * @param place where they look for work, by name or code; France if empty
 * @param order the name of a {@link MoveOrder}; by feasibility if empty
 * @param weights of criteria, which count if the order is the person's own; the usual one if empty
 * @param frontOnly whether only moves are wanted that no other betters
 * @param count how many to show at most; {@value MoveWishes#USUAL_COUNT} if empty
 */
public record TypedWishes(
    boolean safer,
    boolean paidMore,
    String payRatio,
    boolean remote,
    boolean unregulated,
    String months,
    String place,
    String order,
    Map<Criterion, String> weights,
    boolean frontOnly,
    String count) {
  /** Copies the weights. */
  public TypedWishes {
    weights = Map.copyOf(weights);
  }

  /** Someone who asks for nothing but a place, or for work that can be done at home. */
  public static TypedWishes of(String place, boolean remote) {
    return new TypedWishes(false, false, "", remote, false, "", place, "", Map.of(), false, "");
  }

  /** The same with a number of moves to show. */
  public TypedWishes showing(int moves) {
    String number = Integer.toString(moves);
    return new TypedWishes(
        safer,
        paidMore,
        payRatio,
        remote,
        unregulated,
        months,
        place,
        order,
        weights,
        frontOnly,
        number);
  }

  /** What was typed for a criterion. */
  public String weight(Criterion criterion) {
    return weights.getOrDefault(criterion, "");
  }
}
