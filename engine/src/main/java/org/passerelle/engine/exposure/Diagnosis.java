package org.passerelle.engine.exposure;

import java.util.List;
import java.util.Optional;
import org.passerelle.engine.exposure.SkillExposures.SkillExposure;
import org.passerelle.reference.Directness;

/**
 * What technology does to an occupation.
 *
 * @param occupation its number
 * @param consensus what the measures say together; empty if none reaches it
 * @param technologies how far each can do the work; those that no measure tells of are left out
 * @param effect whether generative AI does the work or helps with it; empty if not known
 * @param week its activities; empty if they are not known
 * @param weekDirectness how directly the activities are those of the occupation
 * @param skills its essential skills by the exposure of other occupations that require them
 */
public record Diagnosis(
    int occupation,
    Optional<Consensus.Level> consensus,
    List<Technology.Level> technologies,
    Optional<Effect> effect,
    Optional<WorkWeek> week,
    Directness weekDirectness,
    List<SkillExposure> skills) {
  /**
   * Whether generative AI does the work or helps with it.
   *
   * @param kind by the ILO's classes
   * @param automation how far AI did the occupation's activities itself, with its standing
   * @param augmentation how far people asked AI for help with them
   */
  public record Effect(
      Kind kind, Optional<PlacedFigure> automation, Optional<PlacedFigure> augmentation) {}

  /** The ILO's reading of the mean and spread of an occupation's task scores (2023, 2025). */
  public enum Kind {
    /** Not exposed, or minimally. */
    LITTLE,
    /** Gradients 1 and 2: some tasks are exposed, others stay; AI helps. */
    AUGMENTATION,
    /** Gradient 3: most tasks are exposed, unevenly. */
    BOTH,
    /** Gradient 4: nearly all tasks are exposed. */
    AUTOMATION;

    /** Of the ILO's class, 0 to 5. */
    static Kind ofClass(long category) {
      return switch ((int) category) {
        case 0, 1 -> LITTLE;
        case 2, 3 -> AUGMENTATION;
        case 4 -> BOTH;
        default -> AUTOMATION;
      };
    }
  }
}
