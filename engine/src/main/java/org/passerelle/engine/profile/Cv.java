package org.passerelle.engine.profile;

import java.util.List;

/**
 * What a CV tells, without the person: no name, address, phone number, e-mail address, date of
 * birth, employer or school. Titles and skills are words still to be linked.
 *
 * @param experiences jobs, as they stand in the CV
 * @param education diplomas and trainings
 * @param languages languages whose code is known
 * @param skills names of skills, each once
 * @param passages what is told of jobs and skills in sentences and items of lists
 */
public record Cv(
    List<Experience> experiences,
    List<Education> education,
    List<LanguageSkill> languages,
    List<Passage> skills,
    List<Passage> passages) {
  /** Nothing. */
  public static final Cv EMPTY = new Cv(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists and leaves out blank texts. */
  public Cv {
    experiences = List.copyOf(experiences);
    education = List.copyOf(education);
    languages = List.copyOf(languages);
    skills = skills.stream().filter(s -> !s.text().isBlank()).distinct().toList();
    passages = passages.stream().filter(p -> !p.text().isBlank()).toList();
  }
}
