package org.passerelle.engine.linking;

import org.passerelle.reference.Language;

/**
 * A name of a concept.
 *
 * @param concept the concept's number
 * @param text the name
 * @param language the language it is in
 * @param isPreferred whether it is the name that the source prefers
 */
public record Name(int concept, String text, Language language, boolean isPreferred) {}
