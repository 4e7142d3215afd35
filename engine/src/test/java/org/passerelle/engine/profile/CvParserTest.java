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
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CVs of people who do not exist, as text. */
class CvParserTest {
  private static final YearMonth TODAY = YearMonth.of(2026, 1);
  private static final CvParser PARSER = new CvParser(TODAY);

  private static final Pattern EMAIL = Pattern.compile("\\S@\\S|\\(at\\)|\\[at\\]");
  private static final Pattern ADDRESS_OF_PAGE = Pattern.compile("https?:|www\\.|linkedin\\.com");
  private static final Pattern PHONE = Pattern.compile("\\+?\\d(?:[ .-]?\\d){8,}");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b\\d{5} \\p{Lu}|\\b[A-Z]{1,2}\\d \\d[A-Z]{2}\\b");

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
    assertHoldsNoContact(cv);
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
  void theNameIsNowhereAlsoWhenItComesAgain() {
    Cv cv =
        PARSER.parse(
            """
            CV de Marie Dupont-Fictive
            Caissière
            Marie a dix ans d’expérience en caisse et parle aux clients avec le sourire.
            EXPÉRIENCE
            2018-2021 Caissière, Bidule
            - Encaissement. Responsable : Mme Dupont
            FORMATION
            2015 Bac pro commerce
            RÉFÉRENCES
            M. Paul Modèle, 01 99 00 00 00
            Marie Dupont-Fictive - page 1/1
            """);

    assertThat(cv.toString()).doesNotContain("Marie", "Dupont", "Fictive", "Modèle");
    assertThat(cv.passages()).extracting(Passage::text).contains("Encaissement.");
  }

  @Test
  void aNameThatIsAJobIsStillAName() {
    Cv cv =
        PARSER.parse(
            """
            Paul Baker
            Welder
            EXPERIENCE
            2018-2021 Head baker, Dream Bread Ltd
            Paul Baker
            """);

    assertThat(cv.toString()).doesNotContain("Paul", "Baker");
    assertThat(cv.experiences()).extracting(Experience::title).containsExactly("Head baker");
  }

  @Test
  void contactsAreLeftOutWhereverTheyStand() {
    Cv cv =
        PARSER.parse(
            """
            Zoé Inventée | zoe@example.org | +33 6 99 88 77 66 | www.example.org/zoe
            Adresse : 3 ter rue de l’Invention, 69999 FICTIVILLE
            Née le 3 mars 1990 à Fictiville, célibataire, nationalité française
            PROFIL
            Vendeuse passionnée, écrivez à zoe@example.org ou au 06.99.88.77.66, voir https://example.org/z.
            EXPÉRIENCE
            Vendeuse, 12 rue du Faux, 75999 Parigot, 2019-2020
            - Vente à 75999 Parigot, tél. (0)1-99-00-11-22
            FORMATION
            2012 CAP vente, 1 rue des Écoles, 75999 Parigot, zoe@example.org
            COMPÉTENCES
            vente, zoe@example.org, 06 99 88 77 66, linkedin.com/in/zoe
            """);

    assertHoldsNoContact(cv);
    assertThat(cv.toString())
        .doesNotContainIgnoringCase(
            "zoé", "inventée", "rue", "1990", "célibataire", "parigot", "zoe");
    assertThat(cv.experiences()).extracting(Experience::title).containsExactly("Vendeuse");
    assertThat(cv.education()).extracting(Education::name).containsExactly("CAP vente");
    assertThat(cv.skills()).extracting(Passage::text).containsExactly("vente");
  }

  @Test
  void whoThePersonIsIsNoSkill() {
    Cv cv =
        PARSER.parse(
            """
            Zoé Inventée
            COMPÉTENCES
            GitHub : zinventee75
            LinkedIn : in/zoeinventee
            Skype : zinventee.live
            Ville : Parigot
            Nationalité : française
            Situation familiale : mariée, deux enfants
            Nationalité française
            Mariée, deux enfants
            Mobile : 06 99 88 77 66
            Code : github.com/zinventee75
            Réseaux : LinkedIn : in/zoeinventee, veille
            Web : HTML, CSS
            Mobile (Android, iOS)
            GitHub
            """);

    assertThat(cv.skills())
        .extracting(Passage::text)
        .containsExactly("veille", "HTML", "CSS", "Mobile", "Android", "iOS", "GitHub");
    assertThat(cv.passages()).isEmpty();
  }

  @Test
  void otherPersonsAreNotNamedInTitles() {
    Cv cv =
        new CvParser(YearMonth.of(2026, 1))
            .parse(
                """
                EXPÉRIENCES
                2016-2018 Auxiliaire de vie de Mme Odette Exemple
                2012-2013 Secrétaire du Dr Hélène Fictive
                Oct 2014 -> Dec 2019 Tractor driver for Mr. Invented
                """);

    assertThat(cv.experiences())
        .extracting(Experience::title)
        .containsExactly("Auxiliaire de vie", "Secrétaire", "Tractor driver");
    assertThat(cv.experiences().getLast().months()).isEqualTo(63);
  }

  @Test
  void theDrivingLicenceStays() {
    assertThat(
            PARSER.parse("Né le 1er mai 1980, permis B\nEXPÉRIENCE\n2019-2020 Livreur").passages())
        .extracting(Passage::text)
        .contains("permis B");
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

  @Test
  void garbageIsReadWithoutAnErrorOrAContact() {
    String[] scraps = {
      "Expérience",
      "SKILLS",
      ":",
      "\n",
      "\n",
      "\n",
      "\t",
      " ",
      " ",
      "2018",
      "-",
      "–",
      "03/2019",
      "à",
      "présent",
      "Marie Fictive",
      "Caissière",
      "chez",
      "Bidule SA",
      "zoe@example.org",
      "06 99 88 77 66",
      "+44 7700 900123",
      "69999 FICTIVILLE",
      "FT1 2ZZ",
      "12 rue du Faux",
      "https://example.org/a?b=c",
      "www.example.org",
      "Formation",
      "BTS",
      "Anglais",
      "C1",
      "(",
      ")",
      "•",
      ",",
      ";",
      "|",
      "😀",
      "é",
      "mars",
      "depuis",
      "6 mois",
      "Excel",
      "expert",
      "Références",
      "Contact",
      "Né le",
      "@",
      "…",
      "الف",
      "linkedin.com/in/x"
    };
    Random random = new Random(20260101);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int j = 0; j < length; j++) {
        text.append(scraps[random.nextInt(scraps.length)]).append(random.nextInt(3) > 0 ? " " : "");
      }
      assertHoldsNoContact(PARSER.parse(text.toString()));
    }
  }

  private static void assertHoldsNoContact(Cv cv) {
    List<String> words = new ArrayList<>();
    cv.experiences().forEach(e -> words.add(e.title()));
    cv.education().forEach(e -> words.add(e.name()));
    cv.skills().forEach(s -> words.add(s.text()));
    cv.passages().forEach(p -> words.add(p.text()));
    for (Pattern pattern : List.of(EMAIL, ADDRESS_OF_PAGE, PHONE, POSTCODE)) {
      assertThat(words).noneMatch(word -> pattern.matcher(word).find());
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
