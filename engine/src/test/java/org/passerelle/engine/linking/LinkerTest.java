package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.engine.linking.OccupationMatch.Kind;
import org.passerelle.reference.Reference;

/** Titles as people write them, looked up in the real facts. */
class LinkerTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final Linker LINKER = new Linker(REFERENCE);

  private static String code(OccupationMatch match) {
    return REFERENCE.occupations().code(match.occupation());
  }

  @ParameterizedTest
  @CsvSource({
    "caissier, 5230.1",
    "Caissière, 5230.1",
    "CAISSIERS, 5230.1",
    "caissier(ère), 5230.1",
    "caissier H/F, 5230.1",
    "hotesse de caisse, 5230.1",
    "cashier, 5230.1",
    "boulangère, 7512.1",
    "baker, 7512.1",
    "soudeur, 7212.3",
    "agent d’accueil, 4226.1",
    "agent d'accueil, 4226.1",
    "réceptionniste, 4226.1"
  })
  void aTitleIsUnderstoodHoweverItIsWritten(String title, String code) {
    assertThat(code(LINKER.occupations(title, 1).getFirst())).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"cahsier, 5230.1", "boulnger, 7512.1", "receptioniste, 4226.1"})
  void smallSlipsAreForgiven(String title, String code) {
    OccupationMatch match = LINKER.occupations(title, 1).getFirst();

    assertThat(code(match)).isEqualTo(code);
    assertThat(match.kind()).isEqualTo(Kind.SIMILAR_SPELLING);
    assertThat(match.score()).isLessThan(0.9);
  }

  @Test
  void aPartOfTitlesGivesSeveralCandidates() {
    List<OccupationMatch> matches = LINKER.occupations("crane", 8);

    assertThat(matches).hasSizeGreaterThan(3);
    assertThat(matches).extracting(OccupationMatch::kind).containsOnly(Kind.PART_OF_TITLE);
    assertThat(matches).extracting(OccupationMatch::occupation).doesNotHaveDuplicates();
  }

  @Test
  void aShortWordIsNotTakenForAnother() {
    assertThat(LINKER.occupations("port crane operator", 5))
        .isNotEmpty()
        .allSatisfy(match -> assertThat(match.kind()).isEqualTo(Kind.SHARED_WORDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"teacher", "technicien", "professeur", "cleaner", "driver"})
  void aGenericWordNamesNoOccupation(String word) {
    assertThat(LINKER.occupations(word, 8))
        .hasSize(8)
        .allSatisfy(match -> assertThat(match.kind()).isEqualTo(Kind.PART_OF_TITLE));
  }

  @Test
  void bothFormsMayBeWritten() {
    assertThat(code(LINKER.occupations("caissier/caissière", 1).getFirst())).isEqualTo("5230.1");
  }

  @Test
  void theBestComesFirst() {
    assertThat(LINKER.occupations("développeur", 8))
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "zzzz", "😀", "%%%", "the of de la"})
  void whatIsNoTitleFindsNothing(String text) {
    assertThat(LINKER.occupations(text, 5)).isEmpty();
  }

  @Test
  void aVeryLongTextIsNoTitleAndTakesNoTime() {
    assertThat(LINKER.occupations("caissier ".repeat(20_000), 5)).isEmpty();
  }

  @Test
  void everyPreferredTitleFindsItsOccupation() {
    for (var language : org.passerelle.reference.Language.values()) {
      var labels = REFERENCE.occupations().labels(language);
      for (int o = 0; o < REFERENCE.occupations().size(); o += 7) {
        int wanted = o;
        assertThat(LINKER.occupations(labels.title(o).feminine(), 8))
            .as(labels.preferred(o))
            .anyMatch(match -> match.occupation() == wanted);
      }
    }
  }
}
