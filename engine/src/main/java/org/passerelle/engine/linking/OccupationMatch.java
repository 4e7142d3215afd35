package org.passerelle.engine.linking;

/**
 * An occupation that a text may mean.
 *
 * @param occupation its number
 * @param score how well the text fits the title, from 0 to 1 (the same words as the preferred
 *     title)
 * @param kind how the text and the title fit
 * @param title the title that fits
 */
public record OccupationMatch(int occupation, double score, Kind kind, String title) {
  /** How a text and a title fit, from the closest. */
  public enum Kind {
    /** The same words as the title that ESCO prefers. */
    PREFERRED_TITLE,
    /** The same words as another title that ESCO gives. */
    OTHER_TITLE,
    /** The same words as a title of ROME that leads to the occupation. */
    ROME_TITLE,
    /** A title but for a slip of a letter or two. */
    SIMILAR_SPELLING,
    /** All words of the text stand in the title, among others. */
    PART_OF_TITLE,
    /** Some words of the text stand in the title, telling ones. */
    SHARED_WORDS
  }
}
