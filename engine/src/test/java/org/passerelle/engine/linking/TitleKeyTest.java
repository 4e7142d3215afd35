package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Caissière, caissiere",
    "CAISSIERS, caissier",
    "agent d'accueil, agent accueil",
    "agent d’accueil, agent accueil",
    "Aide-soignant (H/F), aide soignant",
    "vendeur·se en boulangerie, vendeur boulangerie",
    "vendeur·se·s, vendeur",
    "étudiant(e), etudiant",
    "caissier(ère), caissier",
    "chef de cuisine F/H, chef cuisine",
    "manœuvre, manoeuvre",
    "C++ developer, c++ developer",
    "caissier.ère, caissier",
    "développeur node.js, developpeur node js",
    "ASP.NET developer, asp net developer",
    "Head of the IT department, head it department"
  })
  void whatPeopleWriteDifferentlyIsTheSame(String title, String key) {
    assertThat(TitleKey.of(title)).isEqualTo(key);
  }

  @Test
  void whatHoldsNoLetterHasNoKey() {
    assertThat(TitleKey.of("  — / … ")).isEmpty();
    assertThat(TitleKey.of("")).isEmpty();
    assertThat(TitleKey.of("😀")).isEmpty();
  }
}
