package org.passerelle.engine.linking;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.passerelle.reference.Language;

/**
 * Tells French from English by the small words of a text and by its letters. A guess: short texts
 * such as titles may say nothing, and then there is none.
 */
public final class LanguageGuess {
  private static final Set<String> FRENCH =
      Set.of(
          ("le la les un une des du de et est en au aux pour par sur dans avec chez vous nous votre"
                  + " notre vos nos ou que qui ses son sa leur ce cette ces être avoir je j l d il"
                  + " elle ainsi afin sans plus ne pas sont sera ans depuis")
              .split(" ", -1));

  private static final Set<String> ENGLISH =
      Set.of(
          ("the a an and of to in for with on at by from our your you we are is be will have has as"
               + " or this that their his her who which into within i my it its not all any years"
               + " since")
              .split(" ", -1));

  /** Letters that French has and English has not. */
  private static final String FRENCH_LETTERS = "éèêëàâîïôûùçœ";

  private static final int LONGEST = 2_000;

  private LanguageGuess() {}

  /** The language of a text; none if nothing or both languages equally speak for themselves. */
  public static Optional<Language> of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    double french = 0;
    double english = 0;
    for (String word : words(start)) {
      french += FRENCH.contains(word) ? 1 : hasFrenchLetter(word) ? 0.7 : 0;
      english += ENGLISH.contains(word) ? 1 : 0;
    }
    if (french == english) {
      return Optional.empty();
    }
    return Optional.of(french > english ? Language.FRENCH : Language.ENGLISH);
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
  }

  private static boolean hasFrenchLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (FRENCH_LETTERS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
