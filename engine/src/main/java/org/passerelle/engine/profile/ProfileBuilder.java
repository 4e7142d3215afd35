package org.passerelle.engine.profile;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.passerelle.engine.profile.ProfileSkill.Origin;
import org.passerelle.engine.profile.ProfileSkill.Review;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Requirements;

/**
 * The front door: makes a profile from an occupation, picked skills, a CV that was read, and the
 * corrections of the person. The same skill from several of these is one skill with the best
 * evidence.
 */
public final class ProfileBuilder {
  /**
   * How sure it is that whoever holds an occupation has a skill that ESCO calls essential to it;
   * our choice, as is the next: ESCO gives no share.
   */
  public static final double ESSENTIAL_CONFIDENCE = 0.8;

  /** The same for an optional skill. */
  public static final double OPTIONAL_CONFIDENCE = 0.4;

  private final Requirements requirements;
  private final Occupations occupationNames;
  private final int skillCount;
  private final Set<HeldOccupation> occupations = new LinkedHashSet<>();
  private final Map<Integer, ProfileSkill> skills = new TreeMap<>();
  private final Set<Experience> experiences = new LinkedHashSet<>();
  private final Set<Education> education = new LinkedHashSet<>();
  private final Map<String, LanguageSkill> languages = new TreeMap<>();
  private Optional<Interests> interests = Optional.empty();
  private Map<String, Integer> interestAnswers = Map.of();
  private Optional<Values> values = Optional.empty();
  private Constraints constraints = Constraints.NONE;

  /** An empty profile. */
  public ProfileBuilder(Reference reference) {
    this.requirements = reference.requirements();
    this.occupationNames = reference.occupations();
    this.skillCount = reference.skills().size();
  }

  /** A profile to go on from. */
  public ProfileBuilder(Reference reference, Profile profile) {
    this(reference);
    occupations.addAll(profile.occupations());
    profile.skills().forEach(this::put);
    add(profile.experiences(), profile.education(), profile.languages());
    interests = profile.interests();
    interestAnswers = profile.interestAnswers();
    values = profile.values();
    constraints = profile.constraints();
  }

  /**
   * Adds an occupation with the skills that it requires.
   *
   * @param words what the person calls it
   * @param months how long it was held; 0 if not said
   * @throws IllegalArgumentException if there is no such occupation
   */
  public ProfileBuilder occupation(int occupation, String words, int months) {
    if (occupation < 0 || occupation >= occupationNames.size()) {
      throw new IllegalArgumentException("no occupation has the number " + occupation);
    }
    occupations.add(new HeldOccupation(occupation, words, months));
    require(requirements.essential().row(occupation), words, ESSENTIAL_CONFIDENCE);
    require(requirements.optional().row(occupation), words, OPTIONAL_CONFIDENCE);
    return this;
  }

  /**
   * Takes back the occupations of some words, with the skills that nothing else speaks for: neither
   * the person, nor a CV, nor another occupation.
   */
  public ProfileBuilder forget(String words) {
    Set<String> titles = occupations.stream().map(HeldOccupation::words).collect(toSet());
    if (!occupations.removeIf(held -> held.words().equals(words))) {
      return this;
    }
    skills.values().removeIf(skill -> isAssumed(skill) && titles.containsAll(skill.evidence()));
    skills.replaceAll((number, skill) -> skill.withoutEvidence(titles));
    // What the other occupations require is found again, as sure as they make it.
    for (HeldOccupation other : List.copyOf(occupations)) {
      occupation(other.occupation(), other.words(), other.months());
    }
    return this;
  }

  /** Whether an occupation gave the skill, and the person has said nothing of it. */
  private static boolean isAssumed(ProfileSkill skill) {
    return skill.origin() == Origin.OCCUPATION
        && skill.review() == Review.OPEN
        && skill.level().isEmpty()
        && skill.years().isEmpty();
  }

  private void require(int[] required, String words, double confidence) {
    for (int skill : required) {
      put(ProfileSkill.found(skill, List.of(words), confidence, Origin.OCCUPATION));
    }
  }

  /**
   * Adds what was read in a CV. Occupations are added apart, once the person has chosen them. A
   * skill that several passages speak of has the highest level and the most years of them; what the
   * person said before stands.
   *
   * @param linked skills that the names and passages of the CV were linked to
   */
  public ProfileBuilder cv(Cv cv, List<LinkedSkill> linked) {
    add(cv.experiences(), cv.education(), cv.languages());
    Map<Integer, ProfileSkill> found = new TreeMap<>();
    for (LinkedSkill skill : linked) {
      found.merge(skill.skill(), skillOf(skill), ProfileBuilder::mostOf);
    }
    found.values().forEach(this::put);
    return this;
  }

  private void add(List<Experience> held, List<Education> learned, List<LanguageSkill> spoken) {
    experiences.addAll(held);
    education.addAll(learned);
    spoken.forEach(this::language);
  }

  private static ProfileSkill skillOf(LinkedSkill linked) {
    return new ProfileSkill(
        linked.skill(),
        linked.level(),
        linked.years(),
        List.of(linked.words()),
        linked.confidence(),
        Origin.CV,
        Review.OPEN);
  }

  private static ProfileSkill mostOf(ProfileSkill a, ProfileSkill b) {
    ProfileSkill most = a.merge(b);
    for (ProfileSkill skill : List.of(a, b)) {
      if (skill.level().isPresent() && isMore(skill.level().get(), most.level())) {
        most = most.withLevel(skill.level().get());
      }
      if (skill.years().isPresent() && isMore(skill.years().get(), most.years())) {
        most = most.withYears(skill.years().get());
      }
    }
    return most;
  }

  private static <T extends Comparable<T>> boolean isMore(T value, Optional<T> than) {
    return than.isEmpty() || value.compareTo(than.get()) > 0;
  }

  /** Adds a skill that the person chose: certain, for they say so. */
  public ProfileBuilder pick(int skill) {
    put(ProfileSkill.found(skill, List.of(), 1, Origin.PICKED).reviewed(Review.CONFIRMED));
    return change(skill, s -> s.reviewed(Review.CONFIRMED));
  }

  /** Drops a skill. It comes back if it is found again; {@link #reject} prevents that. */
  public ProfileBuilder remove(int skill) {
    skills.remove(skill);
    return this;
  }

  /**
   * Sets how well the person masters a skill.
   *
   * @throws IllegalArgumentException if the profile has no such skill; so do the next five
   */
  public ProfileBuilder level(int skill, SkillLevel level) {
    return change(skill, s -> s.withLevel(level));
  }

  /** Sets for how many years the person has practised a skill, 0 to 100. */
  public ProfileBuilder years(int skill, double years) {
    return change(skill, s -> s.withYears(years));
  }

  /** Sets level and years of a skill together; what is empty is taken back. */
  public ProfileBuilder practised(int skill, Optional<SkillLevel> level, Optional<Double> years) {
    return change(skill, s -> s.practised(level, years));
  }

  /** The person has the skill. */
  public ProfileBuilder confirm(int skill) {
    return change(skill, s -> s.reviewed(Review.CONFIRMED));
  }

  /** The person does not have the skill, whatever else speaks for it. */
  public ProfileBuilder reject(int skill) {
    return change(skill, s -> s.reviewed(Review.REJECTED));
  }

  /** The person takes back what they said of a skill. */
  public ProfileBuilder reopen(int skill) {
    return change(skill, s -> s.reviewed(Review.OPEN));
  }

  /** Takes the interests and the single answers back. */
  public ProfileBuilder withoutInterests() {
    interests = Optional.empty();
    interestAnswers = Map.of();
    return this;
  }

  /** Sets the interests. */
  public ProfileBuilder interests(Interests result) {
    interests = Optional.of(result);
    return this;
  }

  /** Keeps single answers of the questionnaire, 1 to 5 by the item's name, to go on from later. */
  public ProfileBuilder interestAnswers(Map<String, Integer> answers) {
    interestAnswers = Map.copyOf(answers);
    return this;
  }

  /** Sets the work values. */
  public ProfileBuilder values(Values wanted) {
    return values(Optional.of(wanted));
  }

  /** Sets the work values, or takes them back. */
  public ProfileBuilder values(Optional<Values> wanted) {
    values = wanted;
    return this;
  }

  /** Sets place, hours and money. */
  public ProfileBuilder constraints(Constraints given) {
    constraints = given;
    return this;
  }

  /** The profile so far. */
  public Profile build() {
    return new Profile(
        List.copyOf(occupations),
        List.copyOf(skills.values()),
        List.copyOf(experiences),
        List.copyOf(education),
        new ArrayList<>(languages.values()),
        interests,
        interestAnswers,
        values,
        constraints);
  }

  /** A language said twice is kept with the better level. */
  private void language(LanguageSkill spoken) {
    languages.merge(
        spoken.language(),
        spoken,
        (a, b) ->
            new LanguageSkill(
                a.language(),
                higher(a.level(), b.level()),
                a.nativeSpeaker() || b.nativeSpeaker()));
  }

  private static Optional<CefrLevel> higher(Optional<CefrLevel> a, Optional<CefrLevel> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return a.get().compareTo(b.get()) >= 0 ? a : b;
  }

  private void put(ProfileSkill skill) {
    if (skill.skill() >= skillCount) {
      throw new IllegalArgumentException("no skill has the number " + skill.skill());
    }
    skills.merge(skill.skill(), skill, ProfileSkill::merge);
  }

  private ProfileBuilder change(int skill, UnaryOperator<ProfileSkill> change) {
    ProfileSkill known = skills.get(skill);
    if (known == null) {
      throw new IllegalArgumentException(
          "the profile has no skill " + skill + "; pick it before it is changed");
    }
    skills.put(skill, change.apply(known));
    return this;
  }
}
