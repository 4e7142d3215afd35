package org.passerelle.engine.profile;

import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;

/**
 * A line of a CV.
 *
 * @param text its words, without bullet and white space around them; tabs within stay
 * @param folded the same in lower case and without accents, as long as the text
 * @param bullet whether a bullet stood before it
 */
record Line(String text, String folded, boolean bullet) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'+#-]*+");

  Line(String text, boolean bullet) {
    this(text, Letters.folded(text), bullet);
  }

  /** Whether it may be a title, an employer, a school or a date: no item and no sentence. */
  boolean isShort() {
    return !bullet
        && text.length() <= 100
        && !text.endsWith(".")
        && !text.endsWith(";")
        && !Character.isLowerCase(text.charAt(0));
  }

  /** How many words it has. */
  int words() {
    return (int) WORD.matcher(folded).results().count();
  }

  /** Whether it is written in capital letters. */
  boolean isUpperCase() {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }
}
