package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class Rome4ImporterTest {
  private static final String OCCUPATIONS = "unix_referentiel_code_rome_v460_utf8.csv";
  private static final String TITLES = "unix_referentiel_appellation_v460_utf8.csv";
  private static final String HEADER =
      "code_rome,libelle_rome,transition_eco,transition_num,transition_demo,emploi_reglemente,"
          + "emploi_cadre,code_rome_parent";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void aSmallRelease() {
    release =
        new SmallRelease(folder, new Rome4Importer())
            .with(
                OCCUPATIONS,
                HEADER,
                "A1102,Conducteur / Conductrice d'abatteuse,Emploi Vert,O,N,,O,A1101",
                "A1101,Conducteur / Conductrice d'engins agricoles,Emploi Blanc,,,,,A1101")
            .with(
                TITLES,
                "code_ogr,libelle_appellation_long,code_rome,classification,peu_usite",
                "11,Tractoriste,A1101,SYNONYME,O",
                "10,Conducteur / Conductrice d'engins agricoles,A1101,PRINCIPALE,N");
  }

  @Test
  void occupationsStandInTheOrderOfTheirCodes() {
    assertThat(release.rows("classification_rome4"))
        .containsExactly(
            "A1101\t\tConducteur / Conductrice d'engins agricoles\t",
            "A1102\t\tConducteur / Conductrice d'abatteuse\t");
  }

  @Test
  void whatTheRegisterLeavesOpenIsAnEmptyCell() {
    assertThat(release.rows("rome4_metiers"))
        .containsExactly("A1101\twhite\t\t\t\t", "A1102\tgreen\t1\t0\t\t1");
  }

  @Test
  void aTitleIsPrincipalOrASynonym() {
    assertThat(release.rows("rome4_appellations"))
        .containsExactly(
            "10\tConducteur / Conductrice d'engins agricoles\tA1101\tprincipal\t0",
            "11\tTractoriste\tA1101\tsynonym\t1");
  }

  @Test
  void anOccupationThatWasDividedIsLinkedToByItsPartsAsAGroup() {
    assertThat(release.rows("crosswalk_rome4_rome3"))
        .containsExactly("A1101\tA1101\t1\tunit_group", "A1102\tA1101\t1\tunit_group");
  }

  @Test
  void anOccupationThatWasNotDividedIsLinkedExactly() {
    release.with(OCCUPATIONS, HEADER, "A1101,Conducteur / Conductrice,Emploi Blanc,,,,,A1101");

    assertThat(release.rows("crosswalk_rome4_rome3")).containsExactly("A1101\tA1101\t1\texact");
  }

  @Test
  void theNewestOfSeveralReleasesCountsAndRome3IsNoneOfThem() {
    release
        .with(
            "unix_referentiel_code_rome_v470_utf8.csv",
            HEADER,
            "A1101,Agriculteur / Agricultrice,Emploi Brun,,,,,A1101")
        .with(
            "unix_referentiel_code_rome_v347_utf8.csv", "code_rome,libelle_rome", "A1101,Conduite");

    assertThat(release.rows("classification_rome4"))
        .containsExactly("A1101\t\tAgriculteur / Agricultrice\t");
  }

  @Test
  void aTitleOfAnUnknownOccupationMeansThatTheFilesDoNotBelongTogether() {
    release
        .with(
            TITLES,
            "code_ogr,libelle_appellation_long,code_rome,classification,peu_usite",
            "10,Inconnu,Z9999,PRINCIPALE,N")
        .isRefusedFor(Problem.TABLE_INCONSISTENT, TITLES, "2", "Z9999");
  }

  @Test
  void aCategoryThatIsNotKnownIsRefused() {
    release
        .with(OCCUPATIONS, HEADER, "A1101,x,Emploi Bleu,,,,,A1101")
        .isRefusedFor(Problem.UNKNOWN_CODE, OCCUPATIONS, "2", "transition_eco", "Emploi Bleu");
  }

  @Test
  void aReleaseWithoutTheFormerCodesIsRefused() {
    release
        .with(OCCUPATIONS, "code_rome,libelle_rome", "A1101,x")
        .isRefusedFor(Problem.COLUMN_MISSING, OCCUPATIONS, "code_rome_parent");
  }
}
