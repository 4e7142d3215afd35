package org.passerelle.app.profile;

import java.util.List;
import org.passerelle.engine.profile.Education;
import org.passerelle.engine.profile.Experience;
import org.passerelle.engine.profile.LanguageSkill;

/**
 * A CV of another program, without the person: titles and skills are texts still to be linked.
 *
 * @param experiences jobs; their titles are still to be linked to occupations
 * @param education diplomas and trainings
 * @param languages languages whose code is known
 * @param skills names of skills, as written
 * @param texts what is told of jobs and skills in sentences
 */
public record ImportedCv(
    List<Experience> experiences,
    List<Education> education,
    List<LanguageSkill> languages,
    List<String> skills,
    List<String> texts) {
  /** Copies the lists. */
  public ImportedCv {
    experiences = List.copyOf(experiences);
    education = List.copyOf(education);
    languages = List.copyOf(languages);
    skills = skills.stream().filter(s -> !s.isBlank()).distinct().toList();
    texts = texts.stream().filter(s -> !s.isBlank()).toList();
  }
}
