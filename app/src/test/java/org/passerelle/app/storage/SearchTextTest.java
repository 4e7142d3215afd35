package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
  @Test
  void foldedTextHasSmallLettersWithoutAccents() {
    assertThat(SearchText.fold("Émilie Cœur, STRASSE/Straße ½ Ⅳ"))
        .isEqualTo("emilie coeur, strasse/strasse 1⁄2 iv");
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    String once = SearchText.fold("Ünïcödé İstanbul ﬁn Œuvre ΑΣ");
    assertThat(SearchText.fold(once)).isEqualTo(once);
  }

  @Test
  void eachWordOfAQueryIsAPatternOfItsOwn() {
    assertThat(SearchText.patterns("  Été\u00a0100%_! ")).containsExactly("%ete%", "%100!%!_!!%");
    assertThat(SearchText.patterns(" ")).isEmpty();
    assertThat(SearchText.patterns("a ".repeat(1000))).hasSize(10);
  }
}
