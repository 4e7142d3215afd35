package org.passerelle.engine.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

class PlacesTest {
  private static final Places PLACES = new Places(Reference.bundled());

  @ParameterizedTest
  @CsvSource({
    "Bretagne, FR-R53",
    "bretagne, FR-R53",
    "' BRETAGNE ', FR-R53",
    "53, FR-R53",
    "R53, FR-R53",
    "fr-r53, FR-R53",
    "35, FR-D35",
    "FR-D53, FR-D53",
    "d53, FR-D53",
    "Mayenne, FR-D53",
    "ile de france, FR-R11",
    "Île-de-France, FR-R11",
    "provence alpes cote d'azur, FR-R93",
    "Provence-Alpes-Côte d’Azur, FR-R93",
    "finistere, FR-D29",
    "2a, FR-D2A",
    "974, FR-D974",
    "la réunion, FR-R04",
    "France, FR",
    "FR, FR"
  })
  void aPlaceIsFoundByNameOrCode(String words, String code) {
    assertThat(PLACES.find(words)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "Atlantis", "99", "FR-R99", "EU27", "B", "'"})
  void whatIsNoPlaceOfFranceIsNotFound(String words) {
    assertThat(PLACES.find(words)).isEmpty();
  }

  @Test
  void aNumberOfBothIsTheRegionAndTheOtherIsNamed() {
    assertThat(PLACES.departementOfSameNumber("53")).contains("FR-D53");
    assertThat(PLACES.departementOfSameNumber("35")).isEmpty();
    assertThat(PLACES.departementOfSameNumber("Bretagne")).isEmpty();
    assertThat(PLACES.departementOfSameNumber("FR-R53")).isEmpty();
  }

  @Test
  void theNearestNamesAreThoseWithTheFewestSlips() {
    assertThat(PLACES.nearest("Bretange", Language.FRENCH, 3)).first().isEqualTo("Bretagne");
    assertThat(PLACES.nearest("normandy", Language.FRENCH, 1)).containsExactly("Normandie");
    assertThat(PLACES.nearest("x".repeat(10_000), Language.FRENCH, 2)).hasSize(2);
  }

  @Test
  void editsAreCountedByHand() {
    assertThat(Places.edits("pont", "port")).isEqualTo(1);
    assertThat(Places.edits("", "ain")).isEqualTo(3);
    assertThat(Places.edits("loire", "loiret")).isEqualTo(1);
    assertThat(Places.edits("bretange", "bretagne")).isEqualTo(2);
  }
}
