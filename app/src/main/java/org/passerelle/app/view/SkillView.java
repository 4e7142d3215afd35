package org.passerelle.app.view;

import java.util.List;

/**
 * A skill, as one names it.
 *
 * @param uri the address that ESCO gives it
 * @param label the preferred name
 * @param kind skill or knowledge
 * @param translatedByUs whether the name in this language is ours and not ESCO's
 */
public record SkillView(String uri, String label, String kind, boolean translatedByUs) {
  /** Everything that is known of a skill. */
  public record SkillDetailView(
      SkillView skill,
      List<String> otherNames,
      String reuse,
      List<String> collections,
      String description,
      List<SkillView> broaderSkills,
      List<String> groups,
      List<OccupationView> essentialTo,
      List<OccupationView> optionalTo) {}
}
