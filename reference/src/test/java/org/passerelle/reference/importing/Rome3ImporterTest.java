package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class Rome3ImporterTest {
  private static final String WORKBOOK = "Correspondance_ROME_ISCO08.xlsx";
  private static final String SHEET = "ROME to ISCO-08";
  private static final String HEADER =
      "Code ROME|Libellé codes ROME|ISCO08 14SI4|Code ISCO08|Libellé codes ISCO08";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void aSmallRelease() {
    release =
        new SmallRelease(folder, new Rome3Importer())
            .with(
                "unix_referentiel_code_rome_v347_utf8.csv",
                "code_rome,libelle_rome",
                "K1701,Personnel de la Défense",
                "A1101,Conduite d''engins agricoles")
            .with(
                "unix_referentiel_code_rome_riasec_v347_utf8.csv",
                "code_rome,riasec_majeur,riasec_mineur",
                "K1701,R,",
                "A1101,R,I",
                "L1510,A,R")
            .withWorkbook(
                WORKBOOK,
                SHEET,
                HEADER,
                "K1701|Personnel de la Défense|0|310|Autres membres",
                "A1101|Conduite|8341|8341|Conducteurs d'engins",
                "L1510|Films d'animation||2166|Graphistes",
                "E1104|Conception||2166|Graphistes",
                "||||");
  }

  @Test
  void theApostropheThatIsWrittenTwiceIsOne() {
    assertThat(release.rows("classification_rome3"))
        .contains("A1101\t\tConduite d'engins agricoles\t");
  }

  @Test
  void aCodeThatOnlyTheWorkbookNamesIsTakenFromThere() {
    assertThat(release.rows("classification_rome3")).contains("L1510\t\tFilms d'animation\t");
  }

  @Test
  void anOccupationMayHaveNoMinorInterest() {
    assertThat(release.rows("rome3_riasec"))
        .containsExactly("A1101\tR\tI", "K1701\tR\t", "L1510\tA\tR");
  }

  @Test
  void leadingZerosOfUnitGroupsComeBackAndRowsWithoutACodeArePassedOver() {
    assertThat(release.rows("crosswalk_isco08_rome3"))
        .containsExactly(
            "0310\tK1701\t1\texact",
            "2166\tE1104\t1\tunit_group",
            "2166\tL1510\t1\tunit_group",
            "8341\tA1101\t1\texact");
  }

  @Test
  void aCodeOfAnotherClassificationIsRefused() {
    release
        .withWorkbook(WORKBOOK, SHEET, HEADER, "A1101|Conduite||11-1011|Chiefs")
        .isRefusedFor(Problem.UNKNOWN_CODE, WORKBOOK, "2", "Code ISCO08", "11-1011");
  }

  @Test
  void aWorkbookWithoutTheUnitGroupsIsRefused() {
    release
        .withWorkbook(WORKBOOK, SHEET, "Code ROME|Libellé codes ROME", "A1101|x")
        .isRefusedFor(Problem.COLUMN_MISSING, WORKBOOK, "Code ISCO08");
  }
}
