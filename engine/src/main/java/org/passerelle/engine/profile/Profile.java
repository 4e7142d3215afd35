package org.passerelle.engine.profile;

import java.util.List;
import java.util.Optional;

/**
 * What a person brings. It holds nothing that says who they are.
 *
 * @param occupations occupations held, in the order they were given
 * @param skills skills by rising number, each once; also those that the person rejected
 * @param experiences jobs
 * @param education diplomas and trainings
 * @param languages languages spoken
 * @param interests result of the questionnaire of interests
 * @param values what the person wants of work
 * @param constraints place, hours and money
 */
public record Profile(
    List<HeldOccupation> occupations,
    List<ProfileSkill> skills,
    List<Experience> experiences,
    List<Education> education,
    List<LanguageSkill> languages,
    Optional<Interests> interests,
    Optional<Values> values,
    Constraints constraints) {
  /** Copies the lists. */
  public Profile {
    occupations = List.copyOf(occupations);
    skills = List.copyOf(skills);
    experiences = List.copyOf(experiences);
    education = List.copyOf(education);
    languages = List.copyOf(languages);
  }

  /** The skills that the person did not reject. */
  public List<ProfileSkill> heldSkills() {
    return skills.stream().filter(s -> s.review() != ProfileSkill.Review.REJECTED).toList();
  }

  /** A skill of the profile, rejected or not. */
  public Optional<ProfileSkill> skill(int skill) {
    return skills.stream().filter(s -> s.skill() == skill).findFirst();
  }
}
