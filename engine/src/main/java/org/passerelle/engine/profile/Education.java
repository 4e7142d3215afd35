package org.passerelle.engine.profile;

import java.util.Optional;

/**
 * A diploma or a training of a person.
 *
 * @param name name as the person wrote it, without the school
 * @param level level of ISCED 2011, empty if the text gives none
 * @param year year it ended, empty if the text gives none
 */
public record Education(String name, Optional<EducationLevel> level, Optional<Integer> year) {}
