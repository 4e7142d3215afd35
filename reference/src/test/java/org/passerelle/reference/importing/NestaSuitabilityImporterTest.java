package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class NestaSuitabilityImporterTest {
  private static final String ACTIVITIES = "mcc_risk_DWAs.csv";
  private static final String HEADER = "detailed_work_activity,impact";
  private static final String SUPERVISION = "Supervise employees.,-2.279";

  @TempDir Path folder;

  @Test
  void anOccupationIsKnownByTheEndOfItsAddress() {
    assertThat(files(HEADER, SUPERVISION).rows("figures_sml_occupation"))
        .containsExactly("000e93a3-d956\t3.307599\t0.800032");
  }

  @Test
  void aUnitGroupKeepsItsLeadingZero() {
    assertThat(files(HEADER, SUPERVISION).rows("figures_sml_isco"))
        .containsExactly("0110\t3.5\t0.36");
  }

  @Test
  void anActivityIsFoundByItsTitle() {
    assertThat(files(HEADER, SUPERVISION).rows("figures_sml_activity"))
        .containsExactly("4.A.4.b.4.I01.D01\t-2.279");
  }

  @Test
  void activitiesThatAreNotInTheReferenceAreRefused() {
    files(HEADER, "Tame dragons.,1")
        .isRefusedFor(Problem.TABLE_INCONSISTENT, ACTIVITIES, "2", "Tame dragons.");
  }

  @Test
  void aFileWithoutImpactsIsRefused() {
    files("detailed_work_activity", "Supervise employees.")
        .isRefusedFor(Problem.COLUMN_MISSING, ACTIVITIES, "impact");
  }

  private SmallRelease files(String... activities) {
    return new SmallRelease(folder, new NestaSuitabilityImporter())
        .with(
            "mcc_risk_All_occupations.csv",
            "occupation,risk,prevalence,concept_uri",
            "metal drawing machine operator,3.307599,0.800032,"
                + "http://data.europa.eu/esco/occupation/000e93a3-d956")
        .with("mcc_risk_ISCO_4digit.csv", "isco_code,risk,prevalence", "110,3.5,0.36")
        .withWorkbook(
            "DWA Reference.xlsx",
            "DWA Reference",
            "DWA ID|DWA Title",
            "4.A.4.b.4.I01.D01|Supervise employees.")
        .with(ACTIVITIES, activities);
  }
}
