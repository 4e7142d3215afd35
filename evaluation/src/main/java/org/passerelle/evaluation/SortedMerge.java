package org.passerelle.evaluation;

import org.passerelle.reference.Requirements;
import org.passerelle.reference.SparseRows;

/**
 * The plain way to compare what occupations require: each pair of occupations, their sorted lists
 * of skills merged. It gives the same numbers as the engine and shows what the engine saves.
 */
final class SortedMerge {
  private static final float OPTIONAL = 0.5f;

  private final int[][] skills;
  private final float[][] levels;
  private final float[] mass;

  SortedMerge(Requirements requirements) {
    SparseRows essential = requirements.essential();
    int occupations = essential.rows();
    skills = new int[occupations][];
    levels = new float[occupations][];
    mass = new float[occupations];
    for (int o = 0; o < occupations; o++) {
      int occupation = o;
      skills[o] =
          java.util.stream.IntStream.concat(
                  java.util.Arrays.stream(essential.row(o)),
                  java.util.Arrays.stream(requirements.optional().row(o)))
              .distinct()
              .sorted()
              .toArray();
      levels[o] = new float[skills[o].length];
      for (int i = 0; i < skills[o].length; i++) {
        int skill = skills[o][i];
        int requiring =
            requirements.essentialTo().degree(skill) + requirements.optionalTo().degree(skill);
        float rarity = (float) Math.log((double) occupations / requiring);
        levels[o][i] = essential.contains(occupation, skill) ? rarity : OPTIONAL * rarity;
        mass[o] += levels[o][i];
      }
    }
  }

  void similarities(int origin, float[] similarities) {
    int[] own = skills[origin];
    float[] ownLevels = levels[origin];
    for (int target = 0; target < similarities.length; target++) {
      int[] other = skills[target];
      float[] otherLevels = levels[target];
      float shared = 0;
      for (int i = 0, j = 0; i < own.length && j < other.length; ) {
        if (own[i] == other[j]) {
          shared += Math.min(ownLevels[i++], otherLevels[j++]);
        } else if (own[i] < other[j]) {
          i++;
        } else {
          j++;
        }
      }
      similarities[target] = shared == 0 ? 0 : shared / (mass[origin] + mass[target] - shared);
    }
  }
}
