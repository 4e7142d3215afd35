package org.passerelle.engine.profile;

/**
 * An occupation a person holds or has held.
 *
 * @param occupation its number in {@link org.passerelle.reference.Occupations}
 * @param words the words that gave it
 * @param months how long, in months; 0 if not said
 */
public record HeldOccupation(int occupation, String words, int months) {
  /** Checks the ranges. */
  public HeldOccupation {
    if (occupation < 0 || months < 0) {
      throw new IllegalArgumentException(
          "Number or months of an occupation are negative: " + occupation + ", " + months);
    }
  }
}
