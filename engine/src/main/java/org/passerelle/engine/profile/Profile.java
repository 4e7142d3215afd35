package org.passerelle.engine.profile;

import java.util.List;
import java.util.Map;
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
 * @param interestAnswers single answers of the questionnaire, 1 to 5 by the item's name, so that it
 *     can be resumed; may be empty though there is a result
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
    Map<String, Integer> interestAnswers,
    Optional<Values> values,
    Constraints constraints) {
  /** Copies the lists and checks the answers. */
  public Profile {
    occupations = List.copyOf(occupations);
    skills = List.copyOf(skills);
    experiences = List.copyOf(experiences);
    education = List.copyOf(education);
    languages = List.copyOf(languages);
    interestAnswers = Map.copyOf(interestAnswers);
    interestAnswers.forEach((item, answer) -> {
      if (answer < 1 || answer > 5) {
        throw new IllegalArgumentException("the answer to " + item + " is not 1 to 5: " + answer);
      }
    });
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
