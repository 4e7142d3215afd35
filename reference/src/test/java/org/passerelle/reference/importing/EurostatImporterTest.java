package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class EurostatImporterTest {
  private static final String EMPLOYMENT = "eurostat_fr_employment_isco08_2d_2019_2024.csv";
  private static final String EU_EMPLOYMENT = "eurostat_eu27_employment_isco08_2d.csv";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void extractsOfAFewCells() {
    release =
        new SmallRelease(folder, new EurostatImporter())
            .with(
                EMPLOYMENT,
                "isco08,unit,time,value",
                "OC25,THS_PER,2024,879.3",
                "OC25,THS_PER,2019,:",
                "TOTAL,THS_PER,2024,28965.0",
                "NRP,THS_PER,2024,283.4")
            .with(
                "eurostat_fr_employment_isco08_education_2024.csv",
                "isco08,isced11,unit,value",
                "OC6,ED3_4,THS_PER,426.9",
                "OC6,TOTAL,THS_PER,713.5")
            .with(
                "eurostat_fr_gross_monthly_earnings_isco08_1d_2022.csv",
                "isco08,sizeclas,unit,value",
                "OC7,50-249,EUR,2166",
                "OC7-9,50-249,EUR,2125")
            .with(
                EU_EMPLOYMENT, "geo,isco08_2d,employment_persons", "EL,25,40000", "EU,25,5000000");
  }

  @Test
  void aGroupLosesItsPrefixAndTotalsArePassedOver() {
    assertThat(release.lines("figures_eurostat_employment_fr"))
        .containsExactly("code\tperiod\teurostat_employment", "25\t2024\t879.3");
  }

  @Test
  void educationHasAColumnForEachLevel() {
    assertThat(release.lines("figures_eurostat_education_fr")).contains("6\t\t426.9\t");
  }

  @Test
  void earningsOfSeveralMajorGroupsTogetherArePassedOver() {
    assertThat(release.lines("figures_eurostat_earnings_fr"))
        .hasSize(2)
        .contains("7\t\t2166\t\t\t");
  }

  @Test
  void greeceAndTheUnionGetTheirCodes() {
    assertThat(release.lines("figures_eurostat_employment_eu27"))
        .containsExactly(
            "code\tplace\teurostat_employment_persons", "25\tEU27\t5000000", "25\tGR\t40000");
  }

  @Test
  void anUnknownCountryIsRefused() {
    release
        .with(EU_EMPLOYMENT, "geo,isco08_2d,employment_persons", "XX,25,1")
        .isRefusedFor(Problem.UNKNOWN_CODE, EU_EMPLOYMENT, "2", "geo", "XX");
  }

  @Test
  void anotherUnitIsRefused() {
    release
        .with(EMPLOYMENT, "isco08,unit,time,value", "OC25,PC,2024,3.1")
        .isRefusedFor(Problem.UNKNOWN_CODE, "unit", "PC");
  }

  @Test
  void aFileWithoutUnitIsRefused() {
    release
        .with(EMPLOYMENT, "isco08,time,value", "OC25,2024,879.3")
        .isRefusedFor(Problem.COLUMN_MISSING, EMPLOYMENT, "unit");
  }
}
