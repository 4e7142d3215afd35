package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class BlsImporterTest {
  private static final String WAGES = "bls_oews_national_may2024_wages.csv";
  private static final String WAGE_HEADER =
      "OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_MEAN,H_MEDIAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90";

  @TempDir Path folder;

  @Test
  void aWageThatIsNotPublishedIsAnEmptyCell() {
    SmallRelease release =
        files(
            WAGE_HEADER,
            "29-1240,Surgeons,broad,50000,371280,#,82920,215450,#,#,#",
            "27-2011,Actors,detailed,57000,*,23.33,*,*,*,*,*");

    assertThat(release.rows("figures_bls_wages_2024"))
        .containsExactly(
            "27-2011\t57000\t\t\t\t\t\t\t23.33", "29-1240\t50000\t\t371280\t82920\t215450\t\t\t");
  }

  @Test
  void aGroupOfOneOccupationThatStandsTwiceIsKeptOnce() {
    SmallRelease release =
        files(
            WAGE_HEADER,
            "13-1020,Buyers,broad,100,80000,36,50000,60000,75000,90000,120000",
            "13-1020,Buyers,detailed,100,80000,36,50000,60000,75000,90000,120000");

    assertThat(release.rows("figures_bls_wages_2024"))
        .containsExactly("13-1020\t100\t75000\t80000\t50000\t60000\t90000\t120000\t36");
  }

  @Test
  void aGroupThatStandsTwiceWithOtherNumbersIsRefused() {
    files(
            WAGE_HEADER,
            "13-1020,Buyers,broad,100,80000,36,50000,60000,75000,90000,120000",
            "13-1020,Buyers,detailed,101,80000,36,50000,60000,75000,90000,120000")
        .isRefusedFor(Problem.DUPLICATE_CODE, WAGES, "3", "TOT_EMP", "13-1020");
  }

  @Test
  void typicalEducationCountsFromNoneToADoctorate() {
    assertThat(files(WAGE_HEADER).lines("figures_bls_projections"))
        .containsExactly(
            "code\tbls_employment_2024\tbls_employment_2034\tbls_growth_percent"
                + "\tbls_openings_year\tbls_typical_education",
            "29-1141\t3391\t3557.1\t4.9\t189.1\t6",
            "35-9021\t463\t470\t1.5\t80\t1");
  }

  @Test
  void aFileWithoutMediansIsRefused() {
    files("OCC_CODE,TOT_EMP", "13-1020,100").isRefusedFor(Problem.COLUMN_MISSING, WAGES);
  }

  private SmallRelease files(String... wages) {
    return new SmallRelease(folder, new BlsImporter())
        .with(WAGES, wages)
        .with(
            "bls_projections_2024_2034_wages_may2024.csv",
            "soc,employment_2024,employment_2034,employment_change_pct,annual_openings,"
                + "typical_education",
            "35-9021,463,470,1.5,80,No formal educational credential",
            "29-1141,3391,3557.1,4.9,189.1,Bachelor's degree");
  }
}
