package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "vendeur",
        "Vendeuse",
        "VENDEURS",
        "vendeur·se",
        "vendeur(se)",
        "vendeur/se",
        "vendeur.se",
        "vendeur-se",
        "vendeur·se·s",
        "vendeur H/F",
        "vendeur (h/f)",
        "Vendeur F-H",
        "vendeur (m/f/d)"
      })
  void oneTitleHasOneStemHoweverItsGenderIsWritten(String title) {
    assertThat(Words.stems(title)).containsExactly("vendeur");
  }

  @ParameterizedTest
  @CsvSource({
    "caissier(ère), caissier",
    "étudiant(e), etudiant",
    "infirmière, infirmier",
    "électricien·ne, electricien",
    "directrice, directeur",
    "conseillère, conseiller",
    "œuvre, oeuvr",
    "chevaux, cheval",
    "managing, manag",
    "companies, compani",
    "company, compani"
  })
  void accentsGenderAndNumberFallAway(String word, String stem) {
    assertThat(Words.stems(word)).containsExactly(stem);
  }

  @Test
  void smallWordsOfBothLanguagesAreLeftOut() {
    assertThat(Words.stems("l'agent d’accueil de la mairie"))
        .containsExactly("agent", "accueil", "mairi");
    assertThat(Words.stems("head of the department")).containsExactly("head", "department");
  }

  @Test
  void signsThatMakeATechnologyStay() {
    assertThat(Words.stems("C++ et C#")).containsExactly("c++", "c#");
  }

  @Test
  void itInCapitalsIsATrade() {
    assertThat(Words.stems("IT support")).containsExactly("it", "support");
    assertThat(Words.stems("support it")).containsExactly("support");
  }

  @Test
  void aWordKnowsItsPlaceInTheText() {
    String text = "Très bonne maîtrise d’Excel";

    assertThat(Words.of(text))
        .extracting(w -> text.substring(w.start(), w.end()))
        .containsExactly("Très", "bonne", "maîtrise", "Excel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "😀", "%%% !!! …", "the of de la"})
  void whatHoldsNoTellingWordHasNone(String text) {
    assertThat(Words.stems(text)).isEmpty();
  }

  @Test
  void aRunOfLettersWithoutEndIsCut() {
    List<Word> words = Words.of("a".repeat(1_000_000));

    assertThat(words).hasSize(1);
    assertThat(words.getFirst().stem()).hasSizeLessThanOrEqualTo(Words.MAX_LENGTH);
    assertThat(words.getFirst().end()).isEqualTo(1_000_000);
  }

  @Test
  void accentsWrittenApartAreAccents() {
    assertThat(Words.stems("e\u0301tudes")).isEqualTo(Words.stems("études"));
  }
}
