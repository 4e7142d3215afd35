package org.passerelle.engine.income.offer;

import java.util.List;
import java.util.Optional;
import org.passerelle.engine.exposure.Diagnosis;
import org.passerelle.engine.exposure.SkillExposures.SkillExposure;
import org.passerelle.reference.Figure;

/**
 * What makes an offer easier or harder to replace.
 *
 * @param diagnosis what technology does to the occupation, with its doubt, and what stays human
 * @param sheltered essential skills found mostly in less exposed occupations, the least first
 * @param rare skills that few occupations ask for, the rarest first
 * @param isRegulated whether ESCO notes that the occupation is regulated somewhere in the European
 *     Union; that it does not proves nothing
 * @param telework whether the work can be done at home, from which follows who else could do it
 */
public record Defence(
    Diagnosis diagnosis,
    List<SkillExposure> sheltered,
    List<RareSkill> rare,
    boolean isRegulated,
    Optional<Figure> telework) {
  /**
   * A skill and its rarity.
   *
   * @param occupations how many ask for it, as essential or optional
   */
  public record RareSkill(int skill, int occupations) {}

  public Defence {
    sheltered = List.copyOf(sheltered);
    rare = List.copyOf(rare);
  }
}
