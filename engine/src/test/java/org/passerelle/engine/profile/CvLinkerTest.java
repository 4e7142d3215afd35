package org.passerelle.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.engine.linking.Linker;
import org.passerelle.engine.linking.Span;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

class CvLinkerTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static CvLinker linker = new CvLinker(new Linker(REFERENCE));

  @BeforeAll
  static void load() {
    linker.titleLikeness("baker");
  }

  private static Cv cv(List<Passage> names, List<Passage> passages) {
    return new Cv(List.of(), List.of(), List.of(), names, passages);
  }

  private static Passage name(String text) {
    return Passage.of(text, Section.SKILLS, 0);
  }

  private static Passage told(String text, int months) {
    return Passage.of(text, Section.EXPERIENCE, months);
  }

  private static String english(LinkedSkill skill) {
    return REFERENCE.skills().labels(Language.ENGLISH).preferred(skill.skill());
  }

  @Test
  void namesOfSkillsAreLinkedWithTheirLevel() {
    Passage java = new Passage("Java", Section.SKILLS, 24, Optional.of(SkillLevel.ADVANCED));

    List<LinkedSkill> skills = linker.skills(cv(List.of(java, name("typographie")), List.of()));

    assertThat(skills)
        .extracting(CvLinkerTest::english)
        .containsExactlyInAnyOrder("Java (computer programming)", "typography");
    LinkedSkill linked =
        skills.stream().filter(s -> s.words().equals("Java")).findFirst().orElseThrow();
    assertThat(linked.level()).contains(SkillLevel.ADVANCED);
    assertThat(linked.years()).contains(2.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"B", "Docker", "React", "memoQ", "rapidité", "DxCare", "xx"})
  void namesThatEscoDoesNotKnowAreNotForcedOntoAnother(String name) {
    assertThat(linker.skills(cv(List.of(name(name)), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Excel", "logiciel de tableur", "MS Excel"})
  void everydayWordsForToolsAreUnderstood(String name) {
    assertThat(linker.skills(cv(List.of(name(name)), List.of())))
        .extracting(CvLinkerTest::english)
        .containsExactly("use spreadsheets software");
  }

  @Test
  void aSkillThatIsToldTwiceIsOneWithTheMostYears() {
    List<LinkedSkill> skills =
        linker.skills(
            cv(
                List.of(name("spray pesticides")),
                List.of(told("Spraying pesticides in the orchard", 36))));

    assertThat(skills).extracting(CvLinkerTest::english).containsOnlyOnce("spray pesticides");
    assertThat(skills.getFirst().years()).contains(3.0);
  }

  @Test
  void theItemsOfAMereListAreNames() {
    List<LinkedSkill> skills =
        linker.skills(cv(List.of(), List.of(told("hedge trimming, Java, touch typing", 12))));

    assertThat(skills).extracting(LinkedSkill::words).contains("Java", "touch typing");
  }

  @Test
  void aHeadlineThatIsATitleIsNoSkill() {
    Passage headline = Passage.of("HÔTESSE DE CAISSE", Section.PROFILE, 0);

    assertThat(linker.skills(cv(List.of(), List.of(headline)))).isEmpty();
  }

  @Test
  void titlesOfJobsAreLinkedToOccupationsWithTheirMonths() {
    Cv cv =
        new CvParser(YearMonth.of(2026, 1), linker::titleLikeness)
            .parse(
                """
                EXPERIENCE
                Boulanger, Au Pain Inventé, 01/2020 - 12/2021
                Xyzzyq, Société Plugh, 2012 - 2014
                """);

    assertThat(linker.occupations(cv))
        .singleElement()
        .satisfies(held -> {
          assertThat(REFERENCE.occupations().labels(Language.FRENCH).preferred(held.occupation()))
              .contains("boulanger");
          assertThat(held.words()).isEqualTo("Boulanger");
          assertThat(held.months()).isEqualTo(24);
          assertThat(held.confidence()).isBetween(Linker.LEAST_OF_TITLES, 1.0);
        });
  }

  @Test
  void titlesLookMoreLikeTitlesThanEmployersAndTownsDo() {
    assertThat(linker.titleLikeness("Vendeuse en boulangerie")).isGreaterThan(0.6);
    assertThat(linker.titleLikeness("Xyzzyq Plugh")).isLessThan(0.3);
    assertThat(linker.titleLikeness("")).isZero();
  }

  @Test
  void nothingGivesNothing() {
    assertThat(linker.skills(Cv.EMPTY)).isEmpty();
    assertThat(linker.occupations(Cv.EMPTY)).isEmpty();
  }

  @Test
  void wordsOfEvidenceAreShortAndHoldNoMoreThanWhatMatches() {
    String sentence = "My boss Jo Example let me drive forklifts and lorries (often) in Faketown";
    int start = sentence.indexOf("drive");
    List<Span> near = List.of(new Span(start, start + 5), new Span(start + 6, start + 15));

    assertThat(Evidence.of(sentence, near)).isEqualTo("drive forklifts");

    String named = "Electrician, Volt Ltd, laid cables";
    assertThat(Evidence.of(named, List.of(new Span(0, 11), new Span(23, 34))))
        .isEqualTo("Electrician … laid cables");

    String longer = "drive " + "very carefully ".repeat(20) + "forklifts";
    List<Span> far = List.of(new Span(0, 5), new Span(longer.length() - 9, longer.length()));
    assertThat(Evidence.of(longer, far)).isEqualTo("drive … forklifts");
    assertThat(Evidence.of("sell a@b.example goods", List.of(new Span(0, 22))))
        .doesNotContain("@")
        .contains("sell");
  }
}
