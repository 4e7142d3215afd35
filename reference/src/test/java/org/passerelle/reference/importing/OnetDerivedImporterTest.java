package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

class OnetDerivedImporterTest {
  private static final String ADDRESS = "http://data.europa.eu/esco/occupation/";

  @TempDir Path folder;
  private OfficialFiles files;

  @BeforeEach
  void writesTheTables() {
    files =
        new OfficialFiles(folder)
            .csv(
                "Content Model Reference.txt",
                "Element ID\tElement Name",
                "1.A.1.a.1\tOral Comprehension",
                "1.A.2.a.1\tArm-Hand Steadiness",
                "2.C.4.a\tOral Comprehension")
            .csv(
                "onet_30_1_work_activities_importance_soc6.csv",
                "soc6,title,\"4.A.1.b.2 Inspecting Equipment, Structures\"",
                "47-2111,Electricians,4.21")
            .csv(
                "onet_30_1_skills_importance_soc6.csv",
                "soc6,title,2.A.1.b Active Listening,2.A.1.a Reading Comprehension",
                "47-2111,Electricians,3,3.12",
                "11-1011,Chief Executives,4,4.12")
            .csv(
                "onet_2020_abilities_importance.csv",
                "onet_soc,Arm-Hand Steadiness,Oral Comprehension",
                "47-2111.00,3.5,3.25")
            .csv(
                "esco_work_context_57d_named.csv",
                "esco_uri,4.C.1.a.2.f Telephone,4.C.2.a.1.c Outdoors",
                ADDRESS + "b2,0.6,0.8",
                ADDRESS + "a1,0.0,0.0");
  }

  @Test
  void columnsAreElementsInTheirOrderAndRowsCodesInTheirs() {
    assertThat(read().get(1).columns()).containsExactly("code", "2.A.1.a", "2.A.1.b");
    assertThat(OfficialFiles.rows(read().get(1)))
        .containsExactly("11-1011\t4.12\t4", "47-2111\t3.12\t3");
  }

  @Test
  void anElementWhoseNameHoldsCommasIsKnownByItsCode() {
    assertThat(read().getFirst().columns()).containsExactly("code", "4.A.1.b.2");
  }

  @Test
  void anAbilityIsFoundByItsNameAmongTheAbilities() {
    assertThat(read().get(2).columns()).containsExactly("code", "1.A.1.a.1", "1.A.2.a.1");
    assertThat(OfficialFiles.rows(read().get(2))).containsExactly("47-2111.00\t3.25\t3.5");
  }

  @Test
  void anAbilityOfUnknownNameIsRefused() {
    files.csv("onet_2020_abilities_importance.csv", "onet_soc,Telepathy", "47-2111.00,5");

    isRefusedFor(Problem.UNKNOWN_CODE);
  }

  @Test
  void aWorkContextOfZerosIsNoData() {
    assertThat(OfficialFiles.rows(read().get(3))).containsExactly("b2\t0.6\t0.8");
  }

  @Test
  void aTableWithoutCodesIsRefused() {
    files.csv("esco_work_context_57d_named.csv", "uri,4.C.1.a.2.f Telephone", "b2,1");

    isRefusedFor(Problem.COLUMN_MISSING);
  }

  private List<TableWriter> read() {
    return files.read(new OnetDerivedImporter());
  }

  private void isRefusedFor(Problem problem) {
    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::read)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
