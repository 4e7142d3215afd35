package org.passerelle.engine.transition.benefit;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How much each criterion counts to a person. The score of a move is the weighted mean of its
 * criteria, Σ w·x / Σ w, over those that are known: one that is not known is left out with its
 * weight.
 *
 * @param byCriterion a weight of 0 or more for some criteria; the others weigh nothing
 */
public record Weights(Map<Criterion, Double> byCriterion) {
  /** Checks that something weighs and nothing less than nothing. */
  public Weights {
    byCriterion = Map.copyOf(byCriterion);
    boolean isWrong = byCriterion.values().stream().anyMatch(w -> !(w >= 0 && w < 1e9));
    if (isWrong || byCriterion.values().stream().noneMatch(w -> w > 0)) {
      throw new IllegalArgumentException("weights must be 0 or more, and one above 0");
    }
  }

  /** The usual weight of each criterion. */
  public static Weights usual() {
    Map<Criterion, Double> usual = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      usual.put(criterion, criterion.usualWeight());
    }
    return new Weights(usual);
  }

  /** Feasibility alone. */
  public static Weights feasibilityOnly() {
    return new Weights(Map.of(Criterion.FEASIBILITY, 1.0));
  }

  public double of(Criterion criterion) {
    return byCriterion.getOrDefault(criterion, 0.0);
  }

  /** The score of a move, 0 to 1; 0 if none of the criteria that weigh is known. */
  public double score(Prospect prospect) {
    double sum = 0;
    double weights = 0;
    for (Criterion criterion : Criterion.values()) {
      double weight = of(criterion);
      OptionalDouble value = weight > 0 ? criterion.of(prospect) : OptionalDouble.empty();
      if (value.isPresent()) {
        sum += weight * value.getAsDouble();
        weights += weight;
      }
    }
    return weights > 0 ? sum / weights : 0;
  }

  /** The moves with the highest scores first, equal ones as feasible, then by their numbers. */
  public List<Prospect> ranked(List<Prospect> prospects) {
    record Scored(Prospect prospect, double score) {}
    return prospects.stream()
        .map(prospect -> new Scored(prospect, score(prospect)))
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .thenComparingDouble(scored -> scored.prospect().feasibility())
                .reversed()
                .thenComparingInt(scored -> scored.prospect().target()))
        .map(Scored::prospect)
        .toList();
  }
}
