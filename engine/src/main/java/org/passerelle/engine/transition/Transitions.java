package org.passerelle.engine.transition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.engine.transition.signal.RequirementSimilarity;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Requirements;

/** Where one can go from an occupation: the occupations that require most of the same. */
public final class Transitions {
  private final Requirements requirements;
  private final RequirementSimilarity similarity;

  /** Prepares the comparison. Cost: the number of links. */
  public Transitions(Reference reference) {
    this(reference.requirements());
  }

  Transitions(Requirements requirements) {
    this.requirements = requirements;
    this.similarity = new RequirementSimilarity(requirements);
  }

  /**
   * How much an occupation requires in common with every other: the weighted Jaccard index over
   * essential skills (1) and optional skills (1/2), each weighted by its rarity, ln(occupations /
   * occupations that require it).
   *
   * @return numbers from 0 to 1, by the number of the occupation; 1 for the origin itself
   */
  public float[] similarities(int origin) {
    float[] similarities = new float[requirements.essential().rows()];
    similarities(origin, similarities);
    return similarities;
  }

  /** The same into an array that the caller brings, for loops over many origins. */
  public void similarities(int origin, float[] similarities) {
    similarity.compute(origin, similarities);
  }

  /**
   * The nearest occupations, the origin apart; equal ones in the order of their numbers.
   *
   * @param count how many at most
   */
  public List<Transition> nearest(int origin, int count) {
    float[] similarities = similarities(origin);
    return IntStream.range(0, similarities.length)
        .filter(target -> target != origin && similarities[target] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(target -> -similarities[target]))
        .limit(count)
        .map(target -> new Transition(origin, target, similarities[target], gap(origin, target)))
        .toList();
  }

  /** What the target requires, and what of it the origin brings. */
  public Gap gap(int origin, int target) {
    List<Integer> covered = new ArrayList<>();
    List<Integer> likely = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    for (int skill : requirements.essential().row(target)) {
      if (requirements.essential().contains(origin, skill)) {
        covered.add(skill);
      } else if (requirements.optional().contains(origin, skill)) {
        likely.add(skill);
      } else {
        missing.add(skill);
      }
    }
    return new Gap(rarestFirst(covered), rarestFirst(likely), rarestFirst(missing));
  }

  private List<Integer> rarestFirst(List<Integer> skills) {
    return skills.stream()
        .sorted(Comparator.comparingDouble(skill -> -similarity.rarity(skill)))
        .toList();
  }
}
