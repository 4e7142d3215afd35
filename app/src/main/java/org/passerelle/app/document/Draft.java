package org.passerelle.app.document;

/**
 * A text as it came out of a file, before it is cleaned.
 *
 * @param text its lines
 * @param pages how many pages the file has, 0 where the format has none
 * @param cut whether the text goes on beyond what was taken
 */
record Draft(String text, int pages, boolean cut) {
  /** More than is kept, since cleaning makes a text shorter. */
  static final int CHARACTERS = 4 * DocumentReader.CHARACTERS;

  static Draft of(String text) {
    return new Draft(text, 0, false);
  }

  /** Without the text, which is a person's. */
  @Override
  public String toString() {
    return "Draft[%d characters, %d pages]".formatted(text.length(), pages);
  }
}
