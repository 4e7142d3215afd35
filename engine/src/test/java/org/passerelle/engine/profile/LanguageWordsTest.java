package org.passerelle.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and levels of languages. */
class LanguageWordsTest {
  @Test
  void languagesAreKnownByNameAndCode() {
    for (String name : List.of("French", "français", "FR", "fra", "fre", "Français (LV1)")) {
      assertThat(LanguageWords.code(name)).as(name).contains("fr");
    }
    assertThat(LanguageWords.code("Klingon Empire")).isEmpty();
    assertThat(LanguageWords.code("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "B2, B2",
    "niveau c1, C1",
    "courant, C1",
    "fluent, C1",
    "bilingue, C2",
    "professionnel, B2",
    "professional working proficiency, B2",
    "intermédiaire, B1",
    "scolaire, A2",
    "basic, A2",
    "notions, A1",
    "beginner, A1",
    "TOEIC 850, B2",
    "TOEIC : 945/990, C1",
    "IELTS 7.5, C1",
    "TOEFL iBT 100, C1",
    "lu écrit parlé, B2",
    "très bon niveau, C1",
    "bon niveau, B2",
    "upper intermediate, B2",
    "full professional, C1",
  })
  void wordsAndScoresTellTheLevel(String words, CefrLevel level) {
    assertThat(LanguageWords.level(words)).contains(level);
  }

  @Test
  void aMotherTongueHasNoLevel() {
    Cv cv =
        new CvParser(java.time.YearMonth.of(2026, 1))
            .parse("Langues : native French, fluent in English and Spanish");

    assertThat(cv.languages())
        .extracting(
            LanguageSkill::language,
            LanguageSkill::nativeSpeaker,
            l -> l.level().map(CefrLevel::name).orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("fr", true, ""),
            org.assertj.core.groups.Tuple.tuple("en", false, "C1"),
            org.assertj.core.groups.Tuple.tuple("es", false, "C1"));
  }
}
