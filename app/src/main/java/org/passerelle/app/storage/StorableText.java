package org.passerelle.app.storage;

/** Text that both databases keep exactly. */
final class StorableText {
  private StorableText() {}

  /**
   * The text without NUL, which PostgreSQL refuses and JSON never holds as such, and with U+FFFD in
   * the place of half a surrogate pair, which is no character.
   */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> character != 0)
        .map(character -> isHalfPair(character) ? 0xFFFD : character)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isHalfPair(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
