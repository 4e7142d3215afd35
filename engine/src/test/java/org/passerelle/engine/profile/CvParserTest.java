package org.passerelle.engine.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CVs of people who do not exist, as text. */
class CvParserTest {
  private static final YearMonth TODAY = YearMonth.of(2026, 1);
  private static final CvParser PARSER = new CvParser(TODAY);

  /**
   * Each CV has a table beside it, written by hand. {@code experience}: title, months; {@code
   * education}: name, ISCED, year; {@code language}: code, level; {@code skill}: a name among
   * others; {@code hidden}: a word that must not come out.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cashier_fr", "cashier_en", "accountant_fr", "accountant_en", "welder_fr", "welder_en",
        "nurse_fr", "nurse_en", "translator_fr", "translator_en", "developer_fr", "developer_en",
        "driver_fr", "hairdresser_en", "teacher_fr", "warehouse_en", "cook_fr", "analyst_en"
      })
  void aCvIsReadAsAPersonWouldReadIt(String name) {
    Cv cv = PARSER.parse(resource(name + ".txt"));
    List<String> expected = resource(name + ".tsv").lines().toList();

    assertThat(rows(cv))
        .containsExactlyInAnyOrderElementsOf(of(expected, "experience", "education", "language"));
    assertThat(cv.skills())
        .extracting(s -> "skill\t" + s.text())
        .containsAll(of(expected, "skill"));
    for (String hidden : of(expected, "hidden")) {
      assertThat(cv.toString()).doesNotContainIgnoringCase(hidden.substring("hidden\t".length()));
    }
    CvPrivacyTest.assertHoldsNoContact(cv);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Caissière, 2018-2021 # 37",
        "Caissière, 03/2018 – 06/2021 # 40",
        "Caissière, mars 2018 à aujourd’hui # 95",
        "Caissière, depuis 2019 # 79",
        "Cashier, Jan 2020 – Present # 73",
        "Cashier since March 2019 # 83",
        "sept. 2015 - août 2016 : Caissière # 12",
        "Caissière (6 mois) # 6",
        "Caissière, 3 ans # 36",
        "Cashier, 18 months # 18",
        "d’avril à juin 2020 : Caissière # 3",
        "Cashier from 2012 to 2015 # 37",
        "09/15 - 08/16 Caissière # 12",
        "Caissière 2016 — 2018 # 25",
        "Caissière | 2019 # 0",
        "2018-21 Caissière # 37",
        "2018-03 - 2018-05 Caissière # 3",
        "Du 01/02/2018 au 31/07/2018 : Caissière # 6",
        "décembre 2020 - janvier 2021 Caissière # 2",
        "du 15 mars 2019 au 14 mars 2020, Caissière # 13",
        "Cashier, 2021 - 2019 # 0",
        "Caissière, été 2019 (2 mois) # 2",
        "Caissière, 1 an et demi # 18",
      })
  void datesAndLengthsOfEveryFormAreRead(String line, int months) {
    Cv cv = PARSER.parse("EXPÉRIENCE\n" + line + "\nSKILLS\nExcel");

    Experience job = cv.experiences().getFirst();
    assertThat(job.title()).isIn("Caissière", "Cashier");
    assertThat(job.months()).isEqualTo(months);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-2021 Comptable chez Bidule",
        "2018-2021 : Comptable – Bidule SA, Nullepart",
        "Comptable | Bidule | 2018-2021",
        "Comptable @ Bidule (2018-2021)",
        "Comptable pour Bidule, 2018-2021",
        "Comptable\tBidule\t2018-2021",
        "Bidule SARL — Comptable — 2018-2021",
        "2018-2021\nComptable\nBidule SA",
        "Comptable\nBidule SA, Nullepart\n2018-2021",
        "Bidule SA\nComptable\n2018-2021",
        "• Comptable, Bidule (2018 à 2021)",
        "COMPTABLE\n2018-2021",
      })
  void theTitleIsToldFromEmployerAndTown(String job) {
    Cv cv = PARSER.parse("Expériences professionnelles :\n" + job);

    assertThat(cv.experiences())
        .singleElement()
        .satisfies(e -> {
          assertThat(e.title()).isEqualToIgnoringCase("comptable");
          assertThat(e.months()).isEqualTo(37);
        });
    assertThat(cv.toString()).doesNotContain("Bidule", "Nullepart");
  }

  @Test
  void whoeverKnowsTitlesMayDecide() {
    String text = "EXPERIENCE\nZorbling, Quux Fizzing, 2018-2021";
    CvParser knowing = new CvParser(TODAY, part -> part.equals("Quux Fizzing") ? 1 : 0);

    assertThat(PARSER.parse(text).experiences().getFirst().title()).isEqualTo("Zorbling");
    assertThat(knowing.parse(text).experiences().getFirst().title()).isEqualTo("Quux Fizzing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COMPÉTENCES", "Compétences :", "competences", "## Compétences", "**Compétences clés**",
        "3. Compétences", "C O M P É T E N C E S", "● COMPÉTENCES ●", "Savoir-faire", "Key skills",
        "SKILLS:", "• Skills:", "IV - Skills and abilities", "Compétences\n-----------", "_Skills_"
      })
  void aHeadingIsKnownHoweverItIsSet(String heading) {
    Cv cv = PARSER.parse(heading + "\nSAP, Excel");

    assertThat(cv.skills()).extracting(Passage::text).containsExactly("SAP", "Excel");
  }

  @Test
  void listsOfSkillsAreSplitAndSentencesKept() {
    Cv cv =
        PARSER.parse(
            """
            Compétences : accueil ; caisse
            Bureautique : Pack Office (Word, Excel), SAP
            Word/Powerpoint, PL/SQL, Java (expert), Anglais technique - notions
            5 ans d’expérience en comptabilité
            Je sais tenir la comptabilité d’une petite entreprise de la saisie des factures au bilan.
            """);

    assertThat(cv.skills())
        .extracting(Passage::text)
        .contains("accueil", "caisse", "Pack Office", "Word", "Excel", "SAP", "PL/SQL", "Java");
    assertThat(cv.skills())
        .filteredOn(s -> s.text().equals("Java"))
        .extracting(Passage::level)
        .containsExactly(Optional.of(SkillLevel.EXPERT));
    assertThat(cv.passages())
        .anySatisfy(p -> assertThat(p.text()).startsWith("Je sais tenir la comptabilité"));
    assertThat(Stream.concat(cv.skills().stream(), cv.passages().stream()))
        .filteredOn(p -> p.text().contains("comptabilité"))
        .extracting(Passage::months)
        .contains(60);
  }

  @Test
  void whatIsToldUnderAJobHasItsLength() {
    Cv cv =
        PARSER.parse(
            """
            EXPERIENCE
            Welder, Metal Dream Ltd, 2019 - 2020
            - welds pipes
            - over 10 years of practice in brazing
            """);

    assertThat(cv.passages())
        .extracting(Passage::text, Passage::section, Passage::months)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("welds pipes", Section.EXPERIENCE, 13),
            org.assertj.core.groups.Tuple.tuple(
                "over 10 years of practice in brazing", Section.EXPERIENCE, 120));
  }

  @ParameterizedTest
  @CsvSource({
    "Maîtrise d’Excel, ADVANCED",
    "Notions de soudage, BEGINNER",
    "bases de données relationnelles,",
    "bases de la comptabilité, BEGINNER",
    "Expert en paie, EXPERT",
    "Cabinet d’expertise comptable,",
    "Stage chez un expert-comptable,",
    "maîtrise d’ouvrage,",
    "Proficient in SQL, ADVANCED",
    "advanced Excel, ADVANCED",
    "Intermediate Python, INTERMEDIATE",
    "welding for beginners, BEGINNER",
    "drives a van,",
  })
  void wordsTellTheLevel(String words, SkillLevel level) {
    assertThat(Passage.of(words, Section.OTHER, 0).level()).isEqualTo(Optional.ofNullable(level));
  }

  @Test
  void anAdvertIsReadAsPassages() {
    Cv cv =
        PARSER.parse(
            """
            Nous recherchons un comptable confirmé.
            Missions :
            - tenir la comptabilité générale
            - établir les déclarations de TVA
            Profil : BTS comptabilité, 3 ans d’expérience en cabinet.
            """);

    assertThat(cv.passages())
        .extracting(Passage::text)
        .contains("tenir la comptabilité générale", "établir les déclarations de TVA");
  }

  @Test
  void nothingAndOtherLanguagesGiveNoError() {
    for (String text :
        List.of(
            "",
            " ",
            "\n\n\t\n",
            "😀😀 👩‍🏭",
            "خبرة في اللحام\nلحام 2018-2021\nالعربية",
            "経験\n溶接工",
            "Berufserfahrung\n2018-2021 Schweißer, Traumwerk GmbH",
            "\u0000\uffff\ud83d",
            "((((",
            "@",
            ":",
            "-")) {
      assertThat(PARSER.parse(text)).isNotNull();
    }
    assertThat(PARSER.parse("")).isEqualTo(Cv.EMPTY);
  }

  @Test
  void hugeTextsAreRead() {
    String cv = resource("cashier_fr.txt");
    for (String text :
        List.of(
            "a".repeat(5_000_000),
            "a@".repeat(2_500_000),
            "1.".repeat(250_000),
            "a.b ".repeat(5_000),
            "rue de la ".repeat(5_000),
            "le 1 mars 2018 ".repeat(5_000),
            "Anglais courant, ".repeat(5_000),
            " ".repeat(500_000),
            "\n".repeat(500_000),
            "\t-".repeat(250_000),
            "(".repeat(500_000),
            "EXPERIENCE\n".repeat(5_000),
            "2018-2019 Caissière\n".repeat(5_000),
            cv.repeat(500_000 / cv.length()))) {
      assertThat(PARSER.parse(text)).isNotNull();
    }
  }

  private static List<String> rows(Cv cv) {
    List<String> rows = new ArrayList<>();
    cv.experiences().forEach(e -> rows.add("experience\t" + e.title() + "\t" + e.months()));
    cv.education()
        .forEach(e ->
            rows.add(
                "education\t"
                    + e.name()
                    + "\t"
                    + e.level().map(l -> String.valueOf(l.isced())).orElse("-")
                    + "\t"
                    + e.year().map(String::valueOf).orElse("-")));
    cv.languages()
        .forEach(l ->
            rows.add(
                "language\t"
                    + l.language()
                    + "\t"
                    + (l.nativeSpeaker() ? "native" : l.level().map(CefrLevel::name).orElse("-"))));
    return rows;
  }

  private static List<String> of(List<String> rows, String... kinds) {
    return rows.stream()
        .filter(row -> Stream.of(kinds).anyMatch(k -> row.startsWith(k + "\t")))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream in = CvParserTest.class.getResourceAsStream("cv/" + name)) {
      return new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
