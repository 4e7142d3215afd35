package org.passerelle.engine.profile;

/**
 * A skill that the words of a text speak of.
 *
 * @param skill its number
 * @param words the words
 * @param confidence how sure it is that they mean it, 0 to 1
 */
public record LinkedSkill(int skill, String words, double confidence) {}
