package org.passerelle.engine.profile;

import java.util.Optional;

/**
 * A skill that the words of a text speak of.
 *
 * @param skill its number
 * @param words the words
 * @param confidence how sure it is that they mean it, 0 to 1
 * @param level how well the person masters it, empty if the words do not say
 * @param years for how many years they have practised it, 0 to 100, empty if not said
 */
public record LinkedSkill(
    int skill,
    String words,
    double confidence,
    Optional<SkillLevel> level,
    Optional<Double> years) {
  /** A skill of which the text says neither level nor years. */
  public LinkedSkill(int skill, String words, double confidence) {
    this(skill, words, confidence, Optional.empty(), Optional.empty());
  }
}
