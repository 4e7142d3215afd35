package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class SocImporterTest {
  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void writesTheTables() {
    release =
        new SmallRelease(folder, new SocImporter())
            .with(
                "soc_2018_detailed_codes.csv",
                "SOC Group,SOC Code,SOC Title",
                "Detailed,21-1011,Substance Abuse Counselors",
                "Detailed,21-1013,Family Therapists",
                "Detailed,21-1014,Mental Health Counselors",
                "Detailed,45-3031,Fishing and Hunting Workers",
                "Detailed,55-3016,Infantry")
            .with(
                "bls_oews_national_may2024_wages.csv",
                "OCC_CODE,OCC_TITLE,O_GROUP",
                "00-0000,All Occupations,total",
                "21-0000,Community Occupations,major",
                "21-1000,Counselors and Social Workers,minor",
                "21-1010,Counselors,broad",
                "21-1013,Family Therapists,detailed",
                "21-1018,Substance Abuse and Mental Health Counselors,detailed",
                "45-0000,Farming Occupations,major")
            .withWorkbook(
                "nem-onet-to-soc-crosswalk.xlsx",
                "ONET to SOC crosswalk",
                "Title",
                "Office",
                "Date",
                "Equivalents",
                "O*NET-SOC Code|NEM Code",
                "21-1011.00|21-1018",
                "21-1013.00|21-1013",
                "21-1014.00|21-1018")
            .with(
                "crosswalk_soc2010_to_soc2018.csv",
                "2010 SOC Code,2010 SOC Title,2018 SOC Code,2018 SOC Title",
                "21-1013,Family Therapists,21-1013,Family Therapists",
                "45-3011,Fishers (##),45-3031,Fishing and Hunting Workers",
                "45-3021,Hunters (##),45-3031,Fishing and Hunting Workers")
            .with(
                "Occupation Data.txt",
                "O*NET-SOC Code\tTitle",
                "21-1013.00\tFamily Therapists",
                "55-3016.00\tInfantry",
                "55-3016.01\tMountain Infantry");
  }

  @Test
  void aGroupStandsAboveWhatFollowsItInTheWageStatistics() {
    assertThat(release.rows("classification_soc2018"))
        .contains(
            "21-0000\tCommunity Occupations\t\t",
            "21-1000\tCounselors and Social Workers\t\t21-0000",
            "21-1010\tCounselors\t\t21-1000",
            "21-1013\tFamily Therapists\t\t21-1010");
  }

  @Test
  void codesThatArePublishedTogetherStandUnderTheirCommonCode() {
    assertThat(release.rows("classification_soc2018"))
        .contains(
            "21-1018\tSubstance Abuse and Mental Health Counselors\t\t21-1010",
            "21-1011\tSubstance Abuse Counselors\t\t21-1018",
            "21-1014\tMental Health Counselors\t\t21-1018");
  }

  @Test
  void aCodeWithoutWagesStandsUnderTheClosestGroupThereIs() {
    assertThat(release.rows("classification_soc2018"))
        .contains("45-3031\tFishing and Hunting Workers\t\t45-0000", "55-3016\tInfantry\t\t");
  }

  @Test
  void theTotalIsNoGroup() {
    assertThat(release.rows("classification_soc2018"))
        .hasSize(10)
        .noneMatch(row -> row.startsWith("00-0000"));
  }

  @Test
  void theMarkOfAChangedCodeIsNoPartOfItsTitle() {
    assertThat(release.rows("classification_soc2010")).contains("45-3011\tFishers\t\t");
  }

  @Test
  void codesThatWereJoinedAreNoCounterparts() {
    assertThat(release.rows("crosswalk_soc2018_soc2010"))
        .containsExactly(
            "21-1013\t21-1013\t1\texact",
            "45-3031\t45-3011\t1\tunit_group",
            "45-3031\t45-3021\t1\tunit_group");
  }

  @Test
  void theOnlyOccupationOfACodeIsItsCounterpart() {
    assertThat(release.rows("crosswalk_onet_soc_soc2018"))
        .containsExactly(
            "21-1013.00\t21-1013\t1\texact",
            "55-3016.00\t55-3016\t1\tunit_group",
            "55-3016.01\t55-3016\t1\tunit_group");
  }

  @Test
  void codesWithoutTitlesAreRefused() {
    release
        .with("soc_2018_detailed_codes.csv", "SOC Code", "21-1011")
        .isRefusedFor(Problem.COLUMN_MISSING, "soc_2018_detailed_codes.csv", "SOC Title");
  }
}
