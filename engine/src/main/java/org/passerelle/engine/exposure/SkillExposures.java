package org.passerelle.engine.exposure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.passerelle.engine.exposure.Consensus.Level;
import org.passerelle.reference.Requirements;
import org.passerelle.reference.SparseRows;

/**
 * In which company a skill is found: the mean exposure of the occupations that it is essential to,
 * drawn towards the middle as if {@value #PRIOR} average occupations required it too. No study
 * rates skills; this tells only where they are used.
 */
public final class SkillExposures {
  private static final double PRIOR = 3;
  private static final double MIDDLE = 0.5;

  /** Fewer occupations tell nothing but their own exposure. */
  private static final int LEAST = 3;

  private final Requirements requirements;
  private final Consensus consensus;

  SkillExposures(Requirements requirements, Consensus consensus) {
    this.requirements = requirements;
    this.consensus = consensus;
  }

  /**
   * A skill and the exposure of the occupations around it.
   *
   * @param skill its number
   * @param mean exposure, 0 to 1
   * @param occupations how many require it
   */
  public record SkillExposure(int skill, double mean, int occupations) {}

  /** The essential skills of an occupation that enough others require, the most exposed first. */
  List<SkillExposure> of(int occupation) {
    return Arrays.stream(requirements.essential().row(occupation))
        .mapToObj(skill -> of(skill, occupation))
        .filter(exposure -> exposure.occupations() >= LEAST)
        .sorted(Comparator.comparingDouble(exposure -> -exposure.mean()))
        .toList();
  }

  private SkillExposure of(int skill, int but) {
    SparseRows requiring = requirements.essentialTo();
    double sum = PRIOR * MIDDLE;
    int count = 0;
    for (int other : requiring.row(skill)) {
      Optional<Level> level = consensus.of(other);
      if (other != but && level.isPresent()) {
        sum += level.get().mean();
        count++;
      }
    }
    return new SkillExposure(skill, sum / (count + PRIOR), count);
  }
}
