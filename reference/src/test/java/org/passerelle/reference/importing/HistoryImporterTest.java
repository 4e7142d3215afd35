package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class HistoryImporterTest {
  private static final String SECTORS = "owid_historical_employment_output_by_sector.csv";
  private static final String SPINNING = "uk_cotton_spinning_productivity.csv";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void someLinesOfEachSeries() {
    release =
        new SmallRelease(folder, new HistoryImporter())
            .with(
                SECTORS,
                "Entity,Year,Number of people employed in agriculture  (H.),"
                    + "Number of people employed in industry  (H.),"
                    + "Number of people employed in services (H.)",
                "South Korea,1970,500,200,300",
                "France,1815,,,",
                "France,1856,400,,")
            .with(
                "uk_coal_output_employment.csv",
                "Entity,Year,Coal Output (D),Employment in coal industry (D),"
                    + "Coal production per worker (D),Percentage of workforce in coal industry (D)",
                "United Kingdom,1700,2,,,")
            .with(
                "uk_craftsmen_labourer_wage_ratio.csv",
                "Entity,Year,\"Relative wages of craftsmen to labourers, 1200-2000 (C)\"",
                "Relative wages,1220,1.56")
            .with(
                SPINNING,
                "Entity,Year,Operative hours to process (OHP) 100 lbs",
                "Crompton's mule,1780,2000");
  }

  @Test
  void aShareIsThatOfTheThreeSectorsTogether() {
    assertThat(release.lines("figures_sectors"))
        .contains(
            "agriculture\tKR\t1970\t500\t50",
            "industry\tKR\t1970\t200\t20",
            "services\tKR\t1970\t300\t30");
  }

  @Test
  void aSectorWithoutTheOthersHasNoShareAndAYearWithoutNumbersNoRow() {
    assertThat(release.lines("figures_sectors"))
        .hasSize(5)
        .contains("agriculture\tFR\t1856\t400\t");
  }

  @Test
  void coalStandsUnderIndustry() {
    assertThat(release.lines("figures_uk_coal")).contains("coal_mining\t1700\t2\t\t\t");
    assertThat(release.lines("classification_sector"))
        .contains("coal_mining\tCoal mining\tExtraction du charbon\tindustry");
  }

  @Test
  void wagesOfCraftsmenAndHoursOfSpinnersHaveTheirYear() {
    assertThat(release.lines("figures_craftsmen_wages")).contains("building\t1220\t1.56");
    assertThat(release.lines("figures_cotton_spinning")).contains("mule\tGB\t1780\t2000");
  }

  @Test
  void aMachineThatIsNotKnownIsRefused() {
    release
        .with(SPINNING, "Entity,Year,Operative hours to process (OHP) 100 lbs", "Loom,1800,1")
        .isRefusedFor(Problem.UNKNOWN_CODE, SPINNING, "2", "Entity", "Loom");
  }

  @Test
  void aFileWithoutASectorIsRefused() {
    release
        .with(SECTORS, "Entity,Year", "France,1856")
        .isRefusedFor(Problem.COLUMN_MISSING, SECTORS, "Number of people employed in agriculture");
  }
}
