package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccupationTitleTest {
  @Test
  void caseNumberAndPunctuationMakeNoOtherTitle() {
    assertThat(OccupationTitle.of("Pest-Control Workers"))
        .isEqualTo(OccupationTitle.of("pest control worker"));
    assertThat(OccupationTitle.of("Actuaries")).isEqualTo(OccupationTitle.of("actuary"));
  }

  @Test
  void anExceptionIsNoPartOfWhatTheTitleNames() {
    assertThat(OccupationTitle.withoutExceptions("Architects, Except Landscape and Naval"))
        .isEqualTo(OccupationTitle.of("architect"));
  }

  @Test
  void aTitleThatHoldsTheOtherIsANewWording() {
    assertThat(reworded("Surgeons", "Surgeons, All Other")).isTrue();
    assertThat(reworded("Surgeons, All Other", "Surgeons")).isTrue();
  }

  @Test
  void aTitleWithMoreThanHalfOfTheWordsInCommonIsANewWording() {
    assertThat(reworded("Software Quality Engineers", "Software Quality Analysts")).isFalse();
    assertThat(reworded("Wind Energy Project Managers", "Wind Energy Development Managers"))
        .isTrue();
    assertThat(reworded("Nuclear Medicine Physicians", "Emergency Medicine Physicians")).isFalse();
  }

  @Test
  void titlesWithoutWordsHaveNothingInCommon() {
    assertThat(reworded("", "Surgeons")).isFalse();
  }

  private static boolean reworded(String a, String b) {
    return OccupationTitle.of(a).isReworded(OccupationTitle.of(b));
  }
}
