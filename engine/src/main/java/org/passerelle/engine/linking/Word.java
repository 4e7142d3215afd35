package org.passerelle.engine.linking;

/**
 * A word of a text.
 *
 * @param start where it begins in the text, in characters
 * @param end where it ends
 * @param stem what is left of it when case, accents, gender and number are taken away
 */
public record Word(int start, int end, String stem) {}
