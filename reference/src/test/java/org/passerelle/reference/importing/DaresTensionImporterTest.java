package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class DaresTensionImporterTest {
  private static final String HEADER =
      "fap,Emploi moyen,Tension ,Catégorie Tension,Intensité d'embauches,Lien formation-emploi,"
          + "Manque de main-d'œuvre disponible,Non-durabilité de l'emploi,"
          + "Conditions de travail contraignantes,Inadéquation géographique,niveau_geo,reg,dep";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void theTensionOfOneFamily() {
    release =
        new SmallRelease(folder, new DaresTensionImporter())
            .with(
                "tensions.csv",
                HEADER,
                "A0Z40,63100,-0.25,3.0,5.0,3.0,2.0,5.0,4.0,1.0,nat,,",
                "A0Z40,800,1.5,5.0,5.0,3.0,2.0,5.0,4.0,1.0,reg ,1.0,",
                "A0Z40,500,0.75,5.0,5.0,3.0,2.0,5.0,4.0,1.0,dep,,2A",
                "A0Z40,100,0.6,,,,,,,,dep,,48")
            .with("evol_tensions.csv", "fap,Tension ,Année", "A0Z40,-0.5,2011");
  }

  @Test
  void theTensionOfFranceComesWithItsSixCauses() {
    assertThat(release.lines("figures_dares_tension_france"))
        .containsExactly(
            "code\tdares_tension\tdares_tension_level\tdares_tension_hiring_intensity"
                + "\tdares_tension_training_link\tdares_tension_labour_shortage"
                + "\tdares_tension_job_instability\tdares_tension_working_conditions"
                + "\tdares_tension_mismatch_geo\tdares_tension_employment",
            "A0Z40\t-0.25\t3\t5\t3\t2\t5\t4\t1\t63100");
  }

  @Test
  void aRegionThatBecameANumberGetsItsCodeBack() {
    assertThat(release.lines("figures_dares_tension_regions"))
        .contains("A0Z40\tFR-R01\t1.5\t5\t5\t3\t2\t5\t4\t1\t800");
  }

  @Test
  void anImputedScoreWithoutCategoryIsPassedOver() {
    assertThat(release.lines("figures_dares_tension_departements"))
        .containsExactly(
            "code\tplace\tdares_tension\tdares_tension_level", "A0Z40\tFR-D2A\t0.75\t5");
  }

  @Test
  void theTrendHasARowAYear() {
    assertThat(release.lines("figures_dares_tension_trend")).contains("A0Z40\t2011\t-0.5");
  }

  @Test
  void anUnknownLevelOfPlacesIsRefused() {
    release
        .with("tensions.csv", HEADER, "A0Z40,1,1,3,1,1,1,1,1,1,bassin,,")
        .isRefusedFor(Problem.UNKNOWN_CODE, "niveau_geo", "bassin");
  }

  @Test
  void aFileWithoutPlacesIsRefused() {
    release
        .with("tensions.csv", "fap,Tension", "A0Z40,1")
        .isRefusedFor(Problem.COLUMN_MISSING, "niveau_geo");
  }
}
