package org.passerelle.engine.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passerelle.engine.linking.Linker;

/**
 * A skill of a person, with the reason why it stands there.
 *
 * @param skill its number in {@link org.passerelle.reference.Skills}
 * @param level how well the person masters it, empty if not said
 * @param years for how many years, 0 or more, empty if not said
 * @param evidence the words that gave it away, the best first, at most {@value #MOST_EVIDENCE}
 * @param confidence how sure it is that the person has the skill, 0 to 1
 * @param origin where the skill comes from; where several agree, the surest
 * @param review what the person said about it
 */
public record ProfileSkill(
    int skill,
    Optional<SkillLevel> level,
    Optional<Double> years,
    List<String> evidence,
    double confidence,
    Origin origin,
    Review review) {
  /** How many words of evidence are kept. */
  public static final int MOST_EVIDENCE = 5;

  /** Where a skill of a profile comes from, the surest first. */
  public enum Origin {
    /** The person chose it from the list. */
    PICKED,
    /** The text of a CV speaks of it. */
    CV,
    /** An occupation the person held requires it. */
    OCCUPATION
  }

  /** What the person said about a skill that was found. */
  public enum Review {
    /** Nothing yet. */
    OPEN,
    /** Yes, I have it. */
    CONFIRMED,
    /** No, I do not have it: kept, so that it is not found again. */
    REJECTED
  }

  /** Checks the ranges. */
  public ProfileSkill {
    if (skill < 0) {
      throw new IllegalArgumentException("Number of a skill is negative: " + skill);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence is not between 0 and 1: " + confidence);
    }
    if (years.isPresent() && !(years.get() >= 0 && years.get() <= 100)) {
      throw new IllegalArgumentException("Years are not between 0 and 100: " + years.get());
    }
    evidence = evidence.stream().distinct().limit(MOST_EVIDENCE).toList();
  }

  /** A skill of which nothing but its reason is known. */
  public static ProfileSkill found(
      int skill, List<String> evidence, double confidence, Origin origin) {
    return new ProfileSkill(
        skill, Optional.empty(), Optional.empty(), evidence, confidence, origin, Review.OPEN);
  }

  /** Whether the person or their CV speaks of it, and not only the occupations they held. */
  public boolean isToldBy(Profile profile) {
    return origin != Origin.OCCUPATION
        || review != Review.OPEN
        || level.isPresent()
        || years.isPresent()
        || !profile.occupations().stream()
            .map(HeldOccupation::words)
            .toList()
            .containsAll(evidence);
  }

  /** The same skill at a level. */
  public ProfileSkill withLevel(SkillLevel chosen) {
    return new ProfileSkill(
        skill, Optional.of(chosen), years, evidence, confidence, origin, review);
  }

  /** The same skill with years of practice. */
  public ProfileSkill withYears(double practised) {
    return new ProfileSkill(
        skill, level, Optional.of(practised), evidence, confidence, origin, review);
  }

  /** The same skill at a level and with years of practice, or without. */
  ProfileSkill practised(Optional<SkillLevel> chosen, Optional<Double> practised) {
    return new ProfileSkill(skill, chosen, practised, evidence, confidence, origin, review);
  }

  /**
   * The same skill without what the titles of occupations say for it. Where other words of a CV are
   * left, they give it: as sure as the least that a CV claims, for how sure was not kept.
   */
  ProfileSkill withoutEvidence(Set<String> titles) {
    List<String> left = evidence.stream().filter(words -> !titles.contains(words)).toList();
    boolean isOfCv = origin == Origin.OCCUPATION && !left.isEmpty();
    return new ProfileSkill(
        skill,
        level,
        years,
        left,
        isOfCv && review != Review.CONFIRMED ? Linker.LEAST_OF_SKILLS : confidence,
        isOfCv ? Origin.CV : origin,
        review);
  }

  /** The same skill after the person has looked at it. A confirmed skill is certain. */
  public ProfileSkill reviewed(Review said) {
    double sure = said == Review.CONFIRMED ? 1 : confidence;
    return new ProfileSkill(skill, level, years, evidence, sure, origin, said);
  }

  /**
   * The same skill found twice. The surer of the two gives origin, confidence and first evidence;
   * level and years that were stated first stand, and so does what the person said.
   */
  ProfileSkill merge(ProfileSkill other) {
    boolean mine =
        confidence > other.confidence
            || (confidence == other.confidence && origin.compareTo(other.origin) <= 0);
    ProfileSkill best = mine ? this : other;
    ProfileSkill rest = mine ? other : this;
    List<String> words = new java.util.ArrayList<>(best.evidence);
    words.addAll(rest.evidence);
    return new ProfileSkill(
        skill,
        level.or(() -> other.level),
        years.or(() -> other.years),
        words,
        best.confidence,
        best.origin,
        review == Review.OPEN ? other.review : review);
  }
}
