package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

class NestaSuitabilityImporterTest {
  @TempDir Path folder;

  @Test
  void anOccupationIsKnownByTheEndOfItsAddress() {
    files("detailed_work_activity,impact", "Supervise employees.,-2.279");

    assertThat(OfficialFiles.rows(read().get(0)))
        .containsExactly("000e93a3-d956\t3.307599\t0.800032");
  }

  @Test
  void aUnitGroupKeepsItsLeadingZero() {
    files("detailed_work_activity,impact", "Supervise employees.,-2.279");

    assertThat(OfficialFiles.rows(read().get(1))).containsExactly("0110\t3.5\t0.36");
  }

  @Test
  void anActivityIsFoundByItsTitle() {
    files("detailed_work_activity,impact", "Supervise employees.,-2.279");

    assertThat(OfficialFiles.rows(read().get(2))).containsExactly("4.A.4.b.4.I01.D01\t-2.279");
  }

  @Test
  void activitiesThatAreNotInTheReferenceAreRefused() {
    files("detailed_work_activity,impact", "Tame dragons.,1");

    isRefusedFor(Problem.TABLE_INCONSISTENT);
  }

  @Test
  void aFileWithoutImpactsIsRefused() {
    files("detailed_work_activity", "Supervise employees.");

    isRefusedFor(Problem.COLUMN_MISSING);
  }

  private void files(String... activities) {
    new OfficialFiles(folder)
        .csv(
            "mcc_risk_All_occupations.csv",
            "occupation,risk,prevalence,concept_uri",
            "metal drawing machine operator,3.307599,0.800032,"
                + "http://data.europa.eu/esco/occupation/000e93a3-d956")
        .csv("mcc_risk_ISCO_4digit.csv", "isco_code,risk,prevalence", "110,3.5,0.36")
        .xlsx(
            "DWA Reference.xlsx",
            "DWA Reference",
            "DWA ID|DWA Title",
            "4.A.4.b.4.I01.D01|Supervise employees.")
        .csv("mcc_risk_DWAs.csv", activities);
  }

  private List<TableWriter> read() {
    return new OfficialFiles(folder).read(new NestaSuitabilityImporter());
  }

  private void isRefusedFor(Problem problem) {
    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::read)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
