package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class OnetDerivedImporterTest {
  private static final String ADDRESS = "http://data.europa.eu/esco/occupation/";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void writesTheTables() {
    release =
        new SmallRelease(folder, new OnetDerivedImporter())
            .with(
                "Content Model Reference.txt",
                "Element ID\tElement Name",
                "1.A.1.a.1\tOral Comprehension",
                "1.A.2.a.1\tArm-Hand Steadiness",
                "2.C.4.a\tOral Comprehension")
            .with(
                "onet_30_1_work_activities_importance_soc6.csv",
                "soc6,title,\"4.A.1.b.2 Inspecting Equipment, Structures\"",
                "47-2111,Electricians,4.21")
            .with(
                "onet_30_1_skills_importance_soc6.csv",
                "soc6,title,2.A.1.b Active Listening,2.A.1.a Reading Comprehension",
                "47-2111,Electricians,3,3.12",
                "11-1011,Chief Executives,4,4.12")
            .with(
                "onet_2020_abilities_importance.csv",
                "onet_soc,Arm-Hand Steadiness,Oral Comprehension",
                "47-2111.00,3.5,3.25")
            .with(
                "esco_work_context_57d_named.csv",
                "esco_uri,4.C.1.a.2.f Telephone,4.C.2.a.1.c Outdoors",
                ADDRESS + "b2,0.6,0.8",
                ADDRESS + "a1,0.0,0.0");
  }

  @Test
  void columnsAreElementsInTheirOrderAndRowsCodesInTheirs() {
    assertThat(release.lines("ratings_onet_skills_importance_30_1"))
        .containsExactly("code\t2.A.1.a\t2.A.1.b", "11-1011\t4.12\t4", "47-2111\t3.12\t3");
  }

  @Test
  void anElementWhoseNameHoldsCommasIsKnownByItsCode() {
    assertThat(release.lines("ratings_onet_activities_importance_30_1"))
        .first()
        .isEqualTo("code\t4.A.1.b.2");
  }

  @Test
  void anAbilityIsFoundByItsNameAmongTheAbilities() {
    assertThat(release.lines("ratings_onet_abilities_importance"))
        .containsExactly("code\t1.A.1.a.1\t1.A.2.a.1", "47-2111.00\t3.25\t3.5");
  }

  @Test
  void anAbilityOfUnknownNameIsRefused() {
    release
        .with("onet_2020_abilities_importance.csv", "onet_soc,Telepathy", "47-2111.00,5")
        .isRefusedFor(Problem.UNKNOWN_CODE, "onet_2020_abilities_importance.csv", "Telepathy");
  }

  @Test
  void aWorkContextOfZerosIsNoData() {
    assertThat(release.rows("ratings_esco_work_context")).containsExactly("b2\t0.6\t0.8");
  }

  @Test
  void aTableWithoutCodesIsRefused() {
    release
        .with("esco_work_context_57d_named.csv", "uri,4.C.1.a.2.f Telephone", "b2,1")
        .isRefusedFor(Problem.COLUMN_MISSING, "esco_work_context_57d_named.csv", "esco_uri");
  }
}
