package org.passerelle.engine.transition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.engine.transition.signal.RequirementSimilarity;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Requirements;

/** How much occupations require in common, and what a move asks for. */
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

  /** What the target requires, and what of it someone brings. */
  public Gap gap(Origin origin, int target) {
    List<Integer> covered = new ArrayList<>();
    List<Integer> likely = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    for (int skill : requirements.essential().row(target)) {
      float level = origin.levelOf(skill);
      (level > Origin.OPTIONAL ? covered : level > 0 ? likely : missing).add(skill);
    }
    return new Gap(rarestFirst(covered), rarestFirst(likely), rarestFirst(missing));
  }

  private List<Integer> rarestFirst(List<Integer> skills) {
    return skills.stream()
        .sorted(Comparator.comparingDouble(skill -> -similarity.rarity(skill)))
        .toList();
  }
}
