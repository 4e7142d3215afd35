package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.reference.Labels;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** Texts as people write them, looked up in the real facts. */
class LinkerTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final Linker LINKER = new Linker(REFERENCE);
  private static final Optional<Language> GUESSED = Optional.empty();

  private static String code(Link link) {
    return REFERENCE.occupations().code(link.concept());
  }

  private static String skill(Link link) {
    return REFERENCE.skills().labels(Language.ENGLISH).preferred(link.concept());
  }

  private static List<String> claimed(String sentence) {
    return LINKER.skills(sentence, GUESSED, 10).stream()
        .filter(link -> link.isClaimed(Linker.LEAST_OF_SKILLS))
        .map(LinkerTest::skill)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "caissier, 5230.1",
    "Caissière, 5230.1",
    "CAISSIERS, 5230.1",
    "caissier(ère), 5230.1",
    "caissier/caissière, 5230.1",
    "caissier H/F, 5230.1",
    "hotesse de caisse, 5230.1",
    "cashier, 5230.1",
    "boulangère, 7512.1",
    "baker, 7512.1",
    "soudeur, 7212.3",
    "infirmière, 2221.2",
    "nurse, 2221.2",
    "comptable, 2411.1",
    "accountant, 2411.1",
    "traductrice, 2643.6",
    "agent d’accueil, 4226.1",
    "réceptionniste, 4226.1",
    "développeuse web, 2513.5",
    "software engineer, 2512.4",
    "DRH, 1212.2",
    "kiné, 3255.1",
    "conducteur de bus, 8331.1"
  })
  void aTitleIsUnderstoodHoweverItIsWritten(String title, String code) {
    assertThat(code(LINKER.occupations(title, GUESSED, 1).getFirst())).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"cahsier, 5230.1", "boulnger, 7512.1", "receptioniste, 4226.1", "infirmiere, 2221.2"})
  void slipsOfThePenAreForgiven(String title, String code) {
    assertThat(code(LINKER.occupations(title, GUESSED, 1).getFirst())).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "infirmière de nuit, 2221.2",
    "registered nurse, 2221.2",
    "night shift nurse, 2221.2",
    "Electricien du bâtiment N3P2, 7411.1.1",
    "aide-soignante diplômée, 5321.1.1",
    "experienced welder, 7212.3",
    "comptable confirmé H/F CDI, 2411.1"
  })
  void theCircumstancesOfAJobDoNotHideIt(String title, String code) {
    assertThat(code(LINKER.occupations(title, GUESSED, 1).getFirst())).isEqualTo(code);
  }

  @Test
  void wordsKeepTheirPlaceBesideCircumstances() {
    String title = "jeune infirmière de nuit";

    assertThat(LINKER.occupations(title, GUESSED, 1).getFirst().spans())
        .extracting(span -> span.of(title))
        .contains("infirmière");
  }

  @Test
  void aSlipIsNeverTheVeryWordsOfAName() {
    assertThat(LINKER.occupations("cahsier", GUESSED, 5)).noneMatch(Link::isExact);
    assertThat(LINKER.occupations("cashier", GUESSED, 5).getFirst().isExact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "😀", "%%%", "the of de la"})
  void whatHoldsNoWordFindsNothing(String text) {
    assertThat(LINKER.occupations(text, GUESSED, 5)).isEmpty();
    assertThat(LINKER.skills(text, GUESSED, 5)).isEmpty();
    assertThat(LINKER.skillsOfDocument(text, GUESSED)).isEmpty();
  }

  @Test
  void aSmallLetterAloneGivesNothingAway() {
    assertThat(LINKER.skills("w/ 12 yrs exp.", GUESSED, 10))
        .noneMatch(link -> link.isClaimed(Linker.LEAST_OF_SKILLS));
  }

  @Test
  void whatNoWordSpeaksForIsNotShown() {
    assertThat(LINKER.occupations("zzzz", GUESSED, 5)).noneMatch(Link::isWorthShowing);
  }

  @Test
  void aNameSpeaksTheLanguageOfTheText() {
    assertThat(LINKER.occupations("web developer", GUESSED, 1).getFirst().name().language())
        .isEqualTo(Language.ENGLISH);
    assertThat(LINKER.occupations("développeuse web", GUESSED, 1).getFirst().name().language())
        .isEqualTo(Language.FRENCH);
  }

  @ParameterizedTest
  @CsvSource({
    "Vous utilisez un logiciel de tableur., use spreadsheets software, tableur",
    "Vous utilisez une caisse enregistreuse chaque jour., operate cash register, caisse"
        + " enregistreuse",
    "You will manage a team of five people., manage a team, manage a team",
    "Experience with Java and Python required., Python (computer programming), Python"
  })
  void aSentenceNamesASkillWithTheWordsThatGaveItAway(String sentence, String skill, String words) {
    Link link = named(LINKER.skills(sentence, GUESSED, 5), skill);

    assertThat(link.confidence()).isGreaterThan(Linker.LEAST_OF_SKILLS);
    assertThat(link.spans()).extracting(span -> span.of(sentence)).anyMatch(w -> w.contains(words));
  }

  private static Link named(List<Link> links, String name) {
    return links.stream().filter(link -> skill(link).equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The post is open to all from 1 September.",
        "Poste à pourvoir dès que possible, CDI, 35 heures.",
        "Apply now!",
        "Salaire : 1 900 € brut par mois sur 13 mois."
      })
  void aSentenceThatNamesNoSkillClaimsNone(String sentence) {
    assertThat(claimed(sentence)).isEmpty();
  }

  @Test
  void linksComeByFallingScoreWithProbabilities() {
    for (String text : List.of("développeur", "manager", "teacher", "chef de projet", "agent")) {
      List<Link> links = LINKER.occupations(text, GUESSED, 20);
      assertThat(links).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
      assertThat(links).allSatisfy(link -> assertThat(link.confidence()).isBetween(0.0, 1.0));
      assertThat(links).extracting(Link::concept).doesNotHaveDuplicates();
    }
  }

  @Test
  void manyTextsGiveWhatEachGivesAlone() {
    List<String> titles = List.of("caissière", "welder", "", "chef de projet", "cahsier");

    assertThat(LINKER.occupations(titles, GUESSED, 3))
        .isEqualTo(titles.stream().map(title -> LINKER.occupations(title, GUESSED, 3)).toList());
  }

  @Test
  void aDocumentGathersWhatItsSentencesClaim() {
    String advert =
        """
        Notre magasin recrute.
        - Vous encaissez les clients et utilisez une caisse enregistreuse.
        - You will use a cash register.
        - Vous utilisez un logiciel de tableur.
        """;

    List<Link> links = LINKER.skillsOfDocument(advert, GUESSED);

    assertThat(links)
        .extracting(LinkerTest::skill)
        .contains("use spreadsheets software", "operate cash register")
        .doesNotHaveDuplicates();
    assertThat(links).allMatch(link -> link.isClaimed(Linker.LEAST_OF_SKILLS));
    assertThat(named(links, "operate cash register").spans())
        .extracting(span -> span.of(advert))
        .anyMatch(words -> words.contains("cash register"))
        .anyMatch(words -> words.contains("caisse enregistreuse"));
  }

  @Test
  void everyPreferredNameFindsItsConcept() {
    for (Language language : Language.values()) {
      Labels names = REFERENCE.occupations().labels(language);
      int missed = 0;
      int asked = 0;
      for (int o = 0; o < names.size(); o += 7) {
        int wanted = o;
        asked++;
        boolean found =
            LINKER.occupations(names.title(o).feminine(), Optional.of(language), 5).stream()
                .anyMatch(link -> link.concept() == wanted);
        missed += found ? 0 : 1;
      }
      assertThat(missed)
          .as("missed of " + asked + " in " + language)
          .isLessThanOrEqualTo(asked / 100);
    }
  }

  @Test
  void anyTextIsReadWithoutAnError() {
    Random random = new Random(9);
    String letters = "aeé bcdßœ 0-1/(·'’\n\t😀مش漢\u0000\ud800";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String all = text.toString();
      for (Link link : LINKER.skills(all, GUESSED, 10)) {
        assertThat(link.spans()).allSatisfy(span -> assertThat(span.of(all)).isNotBlank());
      }
    }
  }

  @Test
  void anEndlessLineIsReadInParts() {
    String line = "Vous utilisez une caisse enregistreuse ".repeat(20_000);

    assertThat(LINKER.skills(line, GUESSED, 3)).hasSize(3);
    assertThat(LINKER.occupations("caissier ".repeat(20_000), GUESSED, 1)).hasSize(1);
  }
}
