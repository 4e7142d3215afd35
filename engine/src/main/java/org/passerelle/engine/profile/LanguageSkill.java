package org.passerelle.engine.profile;

import java.util.Optional;

/**
 * A language a person speaks.
 *
 * @param language two-letter code of ISO 639-1, lower case
 * @param level level of the Common European Framework, empty if the text gives none
 * @param nativeSpeaker whether it is a mother tongue
 */
public record LanguageSkill(String language, Optional<CefrLevel> level, boolean nativeSpeaker) {}
