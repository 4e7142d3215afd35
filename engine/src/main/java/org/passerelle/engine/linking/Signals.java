package org.passerelle.engine.linking;

import java.util.List;

/** What speaks for a concept, as places in an array. All but {@link #NAMES} lie within -1 and 1. */
final class Signals {
  /** The best cosine of the words, spelling slips forgiven, over the concept's names. */
  static final int SPELLING = 0;

  /** The mean of the same over all names. */
  static final int MEAN_SPELLING = 1;

  /** The best cosine of the vectors over the concept's names. */
  static final int MEANING = 2;

  /** The cosine with the mean of the names' vectors. */
  static final int CENTRE = 3;

  /** The best cosine of the vectors over the names that are preferred. */
  static final int PREFERRED = 4;

  /** The share of the text's words, by rarity, that the best name holds. */
  static final int COVERED = 5;

  /** The share of the best name's words, by rarity, that the text holds. */
  static final int FILLED = 6;

  /** 1 if the best name has the words of the text and no others. */
  static final int EXACT = 7;

  /** 1 if that name is preferred. */
  static final int EXACT_PREFERRED = 8;

  /** The logarithm of how many names the concept has. */
  static final int NAMES = 9;

  /** The best cosine of a passage of the text with a preferred name. */
  static final int PASSAGE = 10;

  /** The best cosine of a passage with the mean of the names' vectors. */
  static final int PASSAGE_CENTRE = 11;

  /** What each is called in the table of weights. */
  static final List<String> TITLES =
      List.of(
          "spelling",
          "mean_spelling",
          "meaning",
          "centre",
          "preferred",
          "covered",
          "filled",
          "exact",
          "exact_preferred",
          "names",
          "passage",
          "passage_centre");

  private Signals() {}
}
