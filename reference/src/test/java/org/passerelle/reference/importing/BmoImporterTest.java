package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class BmoImporterTest {
  private static final String NUMBERS =
      "code_fap,projets,projets_difficiles,projets_saisonniers,n_bassins_secret_stat,n_bassins";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void aSurveyOfTwoDepartements() {
    release =
        new SmallRelease(folder, new BmoImporter())
            .with("bmo_2025_national_by_metier.csv", NUMBERS, "T4X60,120.0,70.0,10.0,1,4")
            .with(
                "bmo_2025_region_by_metier.csv",
                "code_reg," + NUMBERS,
                "94,T4X60,30.0,20.0,0.0,1,2")
            .with(
                "bmo_2025_departement_by_metier.csv",
                "code_reg,region,code_dep,departement," + NUMBERS,
                "94,Corse,2B,Haute-Corse,T4X60,30.0,20.0,0.0,0,1",
                "94,Corse,2A,Corse-du-Sud,T4X60,0.0,0.0,0.0,1,1");
  }

  @Test
  void theFiguresOfFranceNeedNoPlace() {
    assertThat(release.lines("figures_bmo_2025_france"))
        .containsExactly(
            "code\tbmo_projects\tbmo_difficult\tbmo_seasonal\tbmo_hidden_areas\tbmo_areas",
            "T4X60\t120\t70\t10\t1\t4");
  }

  @Test
  void aRegionIsNamedByItsCode() {
    assertThat(release.lines("figures_bmo_2025_regions"))
        .contains("T4X60\tFR-R94\t30\t20\t0\t1\t2");
  }

  @Test
  void whereEveryAreaIsHiddenThereIsNoFigureRatherThanNoProject() {
    assertThat(release.lines("figures_bmo_2025_departements"))
        .containsExactly(
            "code\tplace\tbmo_projects\tbmo_difficult\tbmo_seasonal\tbmo_hidden_areas\tbmo_areas",
            "T4X60\tFR-D2A\t\t\t\t1\t1",
            "T4X60\tFR-D2B\t30\t20\t0\t0\t1");
  }

  @Test
  void aDepartementStandsUnderItsRegionAndTheRegionUnderFrance() {
    assertThat(release.lines("classification_place"))
        .contains(
            "FR-D2A\tCorse-du-Sud\tCorse-du-Sud\tFR-R94",
            "FR-R94\tCorse\tCorse\tFR",
            "FR\tFrance\tFrance\t");
  }

  @Test
  void aFileWithoutTheProjectsIsRefused() {
    release
        .with(
            "bmo_2025_national_by_metier.csv",
            "code_fap,n_bassins_secret_stat,n_bassins",
            "T4X60,1,4")
        .isRefusedFor(Problem.COLUMN_MISSING, "bmo_2025_national_by_metier.csv", "projets");
  }
}
