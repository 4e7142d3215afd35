package org.passerelle.engine.transition.signal;

import java.util.Arrays;
import org.passerelle.reference.Requirements;
import org.passerelle.reference.SparseRows;

/**
 * How much two occupations require in common.
 *
 * <p>An occupation is the vector of its skills: {@code x(s) = rarity(s) * level(s)}, where the
 * level is 1 for an essential and {@value #OPTIONAL} for an optional skill, and {@code rarity(s) =
 * ln(n / n(s))} with n occupations, n(s) of which require the skill (inverse document frequency;
 * Spärck Jones 1972). Two vectors are compared by the weighted Jaccard index {@code sum min / sum
 * max} (Ružička 1958), which is 1 for the same requirements and 0 for none in common.
 *
 * <p>Only pairs that share a skill are looked at: the occupations that require a skill are read
 * from the inverted links. Cost of one origin: the sum of n(s) over its skills.
 */
public final class RequirementSimilarity {
  /** An optional skill says half as much about an occupation as an essential one. */
  static final double OPTIONAL = 0.5;

  private final SparseRows essential;
  private final SparseRows optional;
  private final SparseRows essentialTo;
  private final SparseRows optionalTo;
  private final float[] rarity;

  /** The sum of each occupation's vector. */
  private final float[] mass;

  /** Prepares the comparison. Cost: the number of links. */
  public RequirementSimilarity(Requirements requirements) {
    this.essential = requirements.essential();
    this.optional = requirements.optional();
    this.essentialTo = requirements.essentialTo();
    this.optionalTo = requirements.optionalTo();
    this.rarity = new float[essential.columns()];
    for (int skill = 0; skill < rarity.length; skill++) {
      int requiring = essentialTo.degree(skill) + optionalTo.degree(skill);
      rarity[skill] = requiring == 0 ? 0 : (float) Math.log((double) essential.rows() / requiring);
    }
    this.mass = new float[essential.rows()];
    for (int occupation = 0; occupation < mass.length; occupation++) {
      mass[occupation] =
          sum(essential, occupation, 1) + sum(optional, occupation, (float) OPTIONAL);
    }
  }

  private float sum(SparseRows links, int occupation, float level) {
    float sum = 0;
    for (int i = links.offsets()[occupation]; i < links.offsets()[occupation + 1]; i++) {
      sum += level * rarity[links.targets()[i]];
    }
    return sum;
  }

  /** How rare a skill is: 0 if every occupation requires it, ln(n) if one does. */
  public float rarity(int skill) {
    return rarity[skill];
  }

  /** The sum of the rarities of linked skills, by occupation. */
  float[] masses(SparseRows links) {
    float[] masses = new float[links.rows()];
    for (int occupation = 0; occupation < masses.length; occupation++) {
      masses[occupation] = sum(links, occupation, 1);
    }
    return masses;
  }

  /**
   * Compares one occupation with all.
   *
   * @param similarities receives a number from 0 to 1 for each occupation, the origin's own
   *     included
   */
  public void compute(int origin, float[] similarities) {
    Arrays.fill(similarities, 0);
    for (int i = essential.offsets()[origin]; i < essential.offsets()[origin + 1]; i++) {
      add(essential.targets()[i], 1, similarities);
    }
    for (int i = optional.offsets()[origin]; i < optional.offsets()[origin + 1]; i++) {
      add(optional.targets()[i], (float) OPTIONAL, similarities);
    }
    divide(mass[origin], similarities);
  }

  /** Compares what someone owns with all occupations; as above. */
  void compute(Origin origin, float[] similarities) {
    Arrays.fill(similarities, 0);
    float own = 0;
    for (int i = 0; i < origin.size(); i++) {
      own += rarity[origin.skill(i)] * origin.level(i);
      add(origin.skill(i), origin.level(i), similarities);
    }
    divide(own, similarities);
  }

  /** Adds what a skill at a level has in common with each occupation: the lower of both. */
  private void add(int skill, float level, float[] similarities) {
    essentialTo.add(skill, Math.min(level, 1) * rarity[skill], similarities);
    optionalTo.add(skill, Math.min(level, (float) OPTIONAL) * rarity[skill], similarities);
  }

  private void divide(float own, float[] similarities) {
    for (int target = 0; target < similarities.length; target++) {
      float shared = similarities[target];
      // What is in neither cannot be in common: max = a + b - min.
      similarities[target] = shared == 0 ? 0 : shared / (own + mass[target] - shared);
    }
  }
}
