package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class OnetImporterTest {
  private static final String RATING_HEADER =
      "O*NET-SOC Code\tElement ID\tScale ID\tData Value\tRecommend Suppress";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void writesOccupationsAndElements() {
    release =
        new SmallRelease(folder, new OnetImporter())
            .with(
                "Occupation Data.txt",
                "O*NET-SOC Code\tTitle\tDescription",
                "35-3011.00\tBartenders\tMix \"and\" serve drinks.",
                "47-2111.00\tElectricians\t\"Install wiring.")
            .with(
                "Content Model Reference.txt",
                "Element ID\tElement Name",
                "1.A.1\tCognitive Abilities",
                "1.A.1.a\tVerbal Abilities",
                "1.A.1.a.1\tOral Comprehension",
                "2.A.1.a\tReading Comprehension",
                "2.A.1.b\tActive Listening");
  }

  @Test
  void occupationsAreCodesAndTitlesWithoutDescriptions() {
    assertThat(release.rows("classification_onet_soc"))
        .containsExactly("35-3011.00\tBartenders\t\t", "47-2111.00\tElectricians\t\t");
  }

  @Test
  void eachScaleHasATableOfItsOwn() {
    skills(
        "35-3011.00\t2.A.1.a\tIM\t2.88\tN",
        "35-3011.00\t2.A.1.a\tLV\t2.75\tN",
        "47-2111.00\t2.A.1.b\tIM\t3.12\tN");

    assertThat(release.lines("ratings_onet_skills_importance"))
        .containsExactly("code\t2.A.1.a\t2.A.1.b", "35-3011.00\t2.88\t", "47-2111.00\t\t3.12");
    assertThat(release.rows("ratings_onet_skills_level")).containsExactly("35-3011.00\t2.75");
  }

  @Test
  void aRatingThatShouldBeSuppressedIsAnEmptyCell() {
    skills(
        "35-3011.00\t2.A.1.a\tIM\t2.88\tN",
        "47-2111.00\t2.A.1.a\tIM\t3.5\tY",
        "47-2111.00\t2.A.1.b\tIM\t3.12\tn/a");

    assertThat(release.rows("ratings_onet_skills_importance"))
        .containsExactly("35-3011.00\t2.88\t", "47-2111.00\t\t3.12");
  }

  @Test
  void aQuestionOnEducationHasAColumnForEachCategoryInTheirOrder() {
    release.with(
        "Education, Training, and Experience.txt",
        "O*NET-SOC Code\tElement ID\tScale ID\tCategory\tData Value\tRecommend Suppress",
        "35-3011.00\t2.D.1\tRL\t10\t0\tN",
        "35-3011.00\t2.D.1\tRL\t2\t62.5\tN",
        "35-3011.00\t2.D.4.a\tIM\tn/a\t3.2\tN");

    assertThat(release.lines("ratings_onet_education"))
        .containsExactly("code\t2.D.1:2\t2.D.1:10", "35-3011.00\t62.5\t0");
  }

  @Test
  void onlyElementsThatAreRatedAreKeptAndNoGroupsOfThem() {
    skills("35-3011.00\t2.A.1.a\tIM\t2.88\tN");

    assertThat(release.rows("classification_onet_element"))
        .containsExactly("1.A.1.a.1\tOral Comprehension\t\t", "2.A.1.a\tReading Comprehension\t\t");
  }

  @Test
  void aTitleIsKeptOnceForAnOccupationAndNotItsOwn() {
    release
        .with(
            "Alternate Titles.txt",
            "O*NET-SOC Code\tAlternate Title\tShort Title",
            "35-3011.00\tMixologist\tn/a",
            "35-3011.00\tBartenders\tn/a",
            "47-2111.00\tJourneyman Wireman (JW)\tJW")
        .with(
            "Sample of Reported Titles.txt",
            "O*NET-SOC Code\tReported Job Title",
            "35-3011.00\tMixologist",
            "35-3011.00\tBar Manager");

    assertThat(release.rows("onet_alternate_titles"))
        .containsExactly(
            "35-3011.00\tBar Manager|Mixologist", "47-2111.00\tJW|Journeyman Wireman (JW)");
  }

  @Test
  void aWorkbookIsReadLikeTheTextTable() {
    release.withWorkbook(
        "Job Zones.xlsx",
        "Job Zones",
        "O*NET-SOC Code|Title|Job Zone",
        "47-2111.00|Electricians|3",
        "35-3011.00|Bartenders|2");

    assertThat(release.rows("figures_onet_job_zone"))
        .containsExactly("35-3011.00\t2", "47-2111.00\t3");
  }

  @Test
  void softwareIsMarkedAsHotAndInDemand() {
    release.with(
        "Technology Skills.txt",
        "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand",
        "47-2111.00\tAutodesk AutoCAD\t43232604\tComputer aided design CAD software\tY\tN");

    assertThat(release.rows("onet_technology"))
        .containsExactly("47-2111.00\t43232604\tAutodesk AutoCAD\t1\t0");
    assertThat(release.rows("onet_technology_commodities"))
        .containsExactly("43232604\tComputer aided design CAD software");
  }

  @Test
  void activitiesAreNamedAndLinkedWithoutTheTasks() {
    release
        .with(
            "IWA Reference.txt",
            "Element ID\tIWA ID\tIWA Title",
            "4.A.3.b.4\t4.A.3.b.4.I01\tRepair equipment.")
        .with(
            "DWA Reference.txt",
            "Element ID\tIWA ID\tDWA ID\tDWA Title",
            "4.A.3.b.4\t4.A.3.b.4.I01\t4.A.3.b.4.I01.D02\tRepair electrical equipment.")
        .with(
            "Tasks to DWAs.txt",
            "O*NET-SOC Code\tTask ID\tDWA ID",
            "47-2111.00\t1\t4.A.3.b.4.I01.D02",
            "47-2111.00\t2\t4.A.3.b.4.I01.D01",
            "47-2111.00\t3\t4.A.3.b.4.I01.D02");

    assertThat(release.rows("classification_iwa"))
        .containsExactly("4.A.3.b.4.I01\tRepair equipment\t\t");
    assertThat(release.rows("classification_dwa"))
        .containsExactly("4.A.3.b.4.I01.D02\tRepair electrical equipment\t\t");
    assertThat(release.rows("onet_occupation_dwas"))
        .containsExactly("47-2111.00\t4.A.3.b.4.I01.D01 4.A.3.b.4.I01.D02");
  }

  @Test
  void ofAnAbsentTableNothingIsMade() {
    assertThat(release.tables())
        .containsExactly("classification_onet_soc", "classification_onet_element");
  }

  @Test
  void aReleaseWithoutOccupationsIsRefused() {
    release
        .without("Occupation Data.txt")
        .isRefusedFor(Problem.RELEASE_INCOMPLETE, "O*NET", "Occupation Data.xlsx");
  }

  @Test
  void aTableWithoutValuesIsRefused() {
    release
        .with("Skills.txt", "O*NET-SOC Code\tElement ID\tScale ID", "35-3011.00\t2.A.1.a\tIM")
        .isRefusedFor(Problem.COLUMN_MISSING, "Skills.txt", "Data Value");
  }

  @Test
  void ratingsOfOccupationsThatTheReleaseDoesNotHaveAreRefused() {
    skills("99-9999.00\t2.A.1.a\tIM\t2.88\tN");

    release.isRefusedFor(Problem.TABLE_INCONSISTENT, "Skills.txt", "2", "99-9999.00");
  }

  private void skills(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = RATING_HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    release.with("Skills.txt", lines);
  }
}
