package org.passerelle.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What says who a person is stays out of what is read of their CV. */
class CvPrivacyTest {
  private static final CvParser PARSER = new CvParser(YearMonth.of(2026, 1));

  private static final Pattern EMAIL = Pattern.compile("\\S@\\S|\\(at\\)|\\[at\\]");
  private static final Pattern ADDRESS_OF_PAGE = Pattern.compile("https?:|www\\.|linkedin\\.com");
  private static final Pattern PHONE = Pattern.compile("\\+?\\d(?:[ .-]?\\d){8,}");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b\\d{5} \\p{Lu}|\\b[A-Z]{1,2}\\d \\d[A-Z]{2}\\b");

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

  static void assertHoldsNoContact(Cv cv) {
    List<String> words = new ArrayList<>();
    cv.experiences().forEach(e -> words.add(e.title()));
    cv.education().forEach(e -> words.add(e.name()));
    cv.skills().forEach(s -> words.add(s.text()));
    cv.passages().forEach(p -> words.add(p.text()));
    for (Pattern pattern : List.of(EMAIL, ADDRESS_OF_PAGE, PHONE, POSTCODE)) {
      assertThat(words).noneMatch(word -> pattern.matcher(word).find());
    }
  }
}
