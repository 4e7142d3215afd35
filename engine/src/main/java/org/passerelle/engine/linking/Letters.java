package org.passerelle.engine.linking;

import java.text.Normalizer;

/** Letters as they are compared: in lower case and without accents. */
public final class Letters {
  private static final int TABLE = 0x250;
  private static final char[] FOLDED = new char[TABLE];
  private static final boolean[] IS_LETTER_OR_DIGIT = new boolean[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      FOLDED[c] = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
      FOLDED[c] = Character.toLowerCase(FOLDED[c]);
      IS_LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
    }
    FOLDED['ø'] = FOLDED['Ø'] = 'o';
    FOLDED['ł'] = FOLDED['Ł'] = 'l';
    FOLDED['đ'] = FOLDED['Đ'] = 'd';
    FOLDED['ß'] = 's';
  }

  private Letters() {}

  /** The letter in lower case without its accent; other characters stay as they are. */
  static char fold(char c) {
    return c < TABLE ? FOLDED[c] : Character.toLowerCase(c);
  }

  static boolean isLetterOrDigit(char c) {
    return c < TABLE ? IS_LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
  }

  /**
   * A text in lower case and without accents, with one form of apostrophe and of space. It is as
   * long as the text: what stands at a place of one stands there in the other.
   */
  public static String folded(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = isApostrophe(letters[i]) ? '\'' : fold(letters[i]);
    }
    return new String(letters);
  }

  /** Appends a folded letter; a ligature becomes the two letters that it joins. */
  static void append(StringBuilder word, char c) {
    switch (c) {
      case 'œ', 'Œ' -> word.append("oe");
      case 'æ', 'Æ' -> word.append("ae");
      case 'ﬁ' -> word.append("fi");
      case 'ﬂ' -> word.append("fl");
      default -> word.append(fold(c));
    }
  }

  /** Whether the character is an accent that stands alone behind its letter. */
  static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
  }
}
