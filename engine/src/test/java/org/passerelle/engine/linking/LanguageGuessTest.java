package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.reference.Language;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource({
    "Vous encaissez les clients et rangez les rayons, FRENCH",
    "You serve customers and fill the shelves, ENGLISH",
    "hôtesse de caisse, FRENCH",
    "responsable d’équipe, FRENCH",
    "head of sales, ENGLISH"
  })
  void smallWordsAndLettersGiveALanguageAway(String text, Language language) {
    assertThat(LanguageGuess.of(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "manager", "Excel", "1234", "😀"})
  void whereNothingSpeaksThereIsNoGuess(String text) {
    assertThat(LanguageGuess.of(text)).isEmpty();
  }

  @Test
  void onlyTheStartOfALongTextIsRead() {
    assertThat(LanguageGuess.of("the shop is open to all ".repeat(100) + "le ".repeat(1_000_000)))
        .contains(Language.ENGLISH);
  }
}
