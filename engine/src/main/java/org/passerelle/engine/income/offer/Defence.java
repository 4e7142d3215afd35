package org.passerelle.engine.income.offer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.passerelle.engine.exposure.Consensus;
import org.passerelle.engine.exposure.SkillExposures.SkillExposure;
import org.passerelle.engine.exposure.WorkWeek;
import org.passerelle.reference.Figure;

/**
 * What makes an offer easier or harder to replace.
 *
 * @param exposure of the occupation to technology, with its doubt; empty if not known
 * @param sheltered essential skills found mostly in less exposed occupations, the least first
 * @param human activities of the week that people do and AI hardly does, the largest share first
 * @param humanShare the share of the week that goes into them; empty if the week is not known
 * @param rare skills that few occupations ask for, the rarest first
 * @param isRegulated whether ESCO notes that the occupation is regulated somewhere in the European
 *     Union; that it does not proves nothing
 * @param telework whether the work can be done at home, from which follows who else could do it
 */
public record Defence(
    Optional<Consensus.Level> exposure,
    List<SkillExposure> sheltered,
    List<WorkWeek.Part> human,
    OptionalDouble humanShare,
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
    human = List.copyOf(human);
    rare = List.copyOf(rare);
  }
}
