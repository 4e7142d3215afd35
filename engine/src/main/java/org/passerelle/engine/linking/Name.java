package org.passerelle.engine.linking;

/**
 * A name of a concept.
 *
 * @param concept the concept's number
 * @param text the name
 * @param isPreferred whether it is the name that the source prefers
 */
public record Name(int concept, String text, boolean isPreferred) {}
