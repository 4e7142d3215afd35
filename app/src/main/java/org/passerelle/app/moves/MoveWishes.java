package org.passerelle.app.moves;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.app.moves.MoveProblem.Field;
import org.passerelle.app.moves.MoveProblem.Problem;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.engine.market.Places;
import org.passerelle.engine.profile.Constraints;
import org.passerelle.engine.transition.benefit.Criterion;
import org.passerelle.engine.transition.benefit.Limit;
import org.passerelle.engine.transition.benefit.Limits;
import org.passerelle.engine.transition.benefit.Weights;
import org.passerelle.reference.Reference;

/**
 * Which moves a person wants, where, how many and in which order.
 *
 * @param limits what they ask of a move
 * @param weights how much each criterion counts in the order
 * @param place the code of the place where they look for work
 * @param isFrontOnly whether only moves are wanted that no other betters
 * @param count how many to show at most
 */
public record MoveWishes(
    Limits limits, Weights weights, String place, boolean isFrontOnly, int count) {
  /** So many moves are shown to someone who does not say how many. */
  public static final int USUAL_COUNT = 10;

  public static final int MOST_COUNT = 100;
  public static final double MOST_RATIO = 100;
  public static final double MOST_MONTHS = 600;
  public static final double MOST_WEIGHT = 100;

  private static final int PLACES_NAMED = 3;

  /**
   * Reads what was typed.
   *
   * @param messages of the language in which near names of places are told
   * @throws MoveProblem for the first field that is not understood
   */
  public static MoveWishes read(TypedWishes typed, Reference reference, Messages messages) {
    int count = count(typed.count(), messages);
    return new MoveWishes(
        limits(typed, messages),
        weights(typed, messages),
        place(typed.place(), reference, messages),
        typed.frontOnly(),
        count);
  }

  private static int count(String word, Messages messages) {
    if (word.isEmpty()) {
      return USUAL_COUNT;
    }
    double count = word.matches("\\d{1,4}") ? number(Field.COUNT, word, MOST_COUNT, messages) : 0;
    if (count < 1) {
      throw new MoveProblem(Field.COUNT, Problem.COUNT, word, MOST_COUNT);
    }
    return (int) count;
  }

  private static Limits limits(TypedWishes typed, Messages messages) {
    Set<Limit> asked = EnumSet.of(Limit.REACH);
    add(asked, typed.safer(), Limit.SAFER);
    add(asked, typed.paidMore(), Limit.BETTER_PAID);
    add(asked, !typed.payRatio().isEmpty(), Limit.PAY_RATIO);
    add(asked, typed.remote(), Limit.REMOTE);
    add(asked, typed.unregulated(), Limit.UNREGULATED);
    add(asked, !typed.months().isEmpty(), Limit.MONTHS);
    return new Limits(
        asked,
        numberOrNone(Field.PAY_RATIO, typed.payRatio(), MOST_RATIO, messages),
        numberOrNone(Field.MONTHS, typed.months(), MOST_MONTHS, messages));
  }

  private static void add(Set<Limit> asked, boolean isAsked, Limit limit) {
    if (isAsked) {
      asked.add(limit);
    }
  }

  private static double numberOrNone(Field field, String word, double most, Messages messages) {
    return word.isEmpty() ? 0 : number(field, word, most, messages);
  }

  /**
   * A number from 0 to the most, with a comma or a point.
   *
   * @throws MoveProblem if it is none
   */
  public static double number(Field field, String word, double most, Messages messages) {
    String plain = word.strip().replace(',', '.');
    if (!plain.matches("\\d{1,4}(\\.\\d{1,4})?") || Double.parseDouble(plain) > most) {
      String highest = new NumberText(messages).plain(most);
      throw new MoveProblem(field, Problem.NUMBER, word, highest);
    }
    return Double.parseDouble(plain);
  }

  private static Weights weights(TypedWishes typed, Messages messages) {
    return switch (order(typed.order())) {
      case FEASIBILITY -> Weights.feasibilityOnly();
      case BALANCED -> Weights.usual();
      case OWN -> ownWeights(typed.weights(), messages);
    };
  }

  private static MoveOrder order(String word) {
    return word.isEmpty()
        ? MoveOrder.FEASIBILITY
        : Arrays.stream(MoveOrder.values())
            .filter(order -> EnumName.of(order).equals(word))
            .findFirst()
            .orElseThrow(() -> new MoveProblem(Field.ORDER, Problem.ORDER, word));
  }

  private static Weights ownWeights(Map<Criterion, String> typed, Messages messages) {
    Map<Criterion, Double> weights = new EnumMap<>(Weights.usual().byCriterion());
    typed.forEach((criterion, word) -> {
      if (!word.isEmpty()) {
        weights.put(criterion, number(Field.WEIGHTS, word, MOST_WEIGHT, messages));
      }
    });
    if (weights.values().stream().noneMatch(weight -> weight > 0)) {
      throw new MoveProblem(Field.WEIGHTS, Problem.NO_WEIGHT);
    }
    return new Weights(weights);
  }

  private static String place(String words, Reference reference, Messages messages) {
    if (words.isBlank()) {
      return Places.FRANCE;
    }
    Places places = new Places(reference);
    return places
        .find(words)
        .orElseThrow(() -> {
          List<String> near = places.nearest(words, messages.language(), PLACES_NAMED);
          String names = String.join(messages.text("list.separator"), near);
          return new MoveProblem(Field.PLACE, Problem.UNKNOWN_PLACE, words, names);
        });
  }

  /** What the wishes of a profile say about moves: the département or else the region, and home. */
  public static TypedWishes of(Constraints constraints, Reference reference) {
    Places places = new Places(reference);
    String place =
        constraints
            .departement()
            .flatMap(code -> places.find("D" + code))
            .or(() -> constraints.region().flatMap(code -> places.find("R" + code)))
            .orElse(Places.FRANCE);
    return TypedWishes.of(place, constraints.remoteOnly());
  }
}
