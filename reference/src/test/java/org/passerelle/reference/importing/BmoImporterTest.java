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
    assertThat(release.rows("figures_bmo_2025_france"))
        .containsExactly(
            "code bmo_projects bmo_difficult bmo_seasonal bmo_hidden_areas bmo_areas",
            "T4X60 120 70 10 1 4");
  }

  @Test
  void aRegionIsNamedByItsCode() {
    assertThat(release.rows("figures_bmo_2025_regions")).contains("T4X60 FR-R94 30 20 0 1 2");
  }

  @Test
  void whereEveryAreaIsHiddenThereIsNoFigureRatherThanNoProject() {
    assertThat(release.rows("figures_bmo_2025_departements"))
        .containsExactly(
            "code place bmo_projects bmo_difficult bmo_seasonal bmo_hidden_areas bmo_areas",
            "T4X60 FR-D2A - - - 1 1",
            "T4X60 FR-D2B 30 20 0 0 1");
  }

  @Test
  void aDepartementStandsUnderItsRegionAndTheRegionUnderFrance() {
    assertThat(release.rows("classification_place"))
        .contains(
            "FR-D2A Corse-du-Sud Corse-du-Sud FR-R94",
            "FR-R94 Corse Corse FR",
            "FR France France -");
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
