package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class FapImporterTest {
  private static final String PROGRAM =
      """
      /* une première table de correspondance $FAP9RSQ affecte un code */
      value  $FAP9RSQ
      "A1402","A1414"  =\t"A1Z40"
      "A1101"          =\t"A0Z40"
       Other           ="ZZZZZ";
      /* Ces deux codes concaténés */
      value  $FAP9RAQ
      "A14160","A14161","A14162","A14163" = "A1Z40"
      "A14164","A14165" = "A1Z41"
       Other = "ZZZZZ";
      """;

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void aSmallRelease() throws IOException {
    program(PROGRAM);
    release =
        new SmallRelease(folder, new FapImporter())
            .with("FAP_PCS.csv", "Fap;PCS", "A0Z40;1", "A1Z40;2", "A1Z41;3")
            .with(
                "effectifsalarie_hors_app_3niv.csv",
                "Fap,libelle",
                "Ensemble,Tous",
                "A,Agriculture",
                "A0Z,Agriculteurs",
                "A1Z,Maraîchers",
                "A0Z40,Agriculteurs salariés",
                "A1Z40,Maraîchers salariés",
                "A1Z41,Viticulteurs\u00a0salariés")
            .with(
                "fap_2021_nomenclature.csv",
                "Code FAP 22;Intitulé FAP 22;Code FAP 86;Intitulé FAP 86;Code FAP 228;"
                    + "Intitulé FAP 228;Code FAP 341;Intitulé FAP 341",
                "A;Agriculture;A0X;Agriculteurs;A0X41;Éleveurs;A0X41a;\"Éleveurs; bovins\"",
                "A;Agriculture;A0X;Agriculteurs;A0X41;Éleveurs;A0X41b;Éleveurs d'insectes",
                "A;Agriculture;A1X;Maraîchers;A1X42;Viticulteurs;A1X42;Viticulteurs");
  }

  @Test
  void theFamiliesOf2009StandUnderTheirGroupsAndDomains() {
    assertThat(release.rows("classification_fap2009"))
        .containsExactly(
            "A\t\tAgriculture\t",
            "A0Z\t\tAgriculteurs\tA",
            "A0Z40\t\tAgriculteurs salariés\tA0Z",
            "A1Z\t\tMaraîchers\tA",
            "A1Z40\t\tMaraîchers salariés\tA1Z",
            "A1Z41\t\tViticulteurs salariés\tA1Z");
  }

  @Test
  void aFamilyOf2021ThatIsNotDividedStandsOnce() {
    assertThat(release.rows("classification_fap2021"))
        .containsExactly(
            "A\t\tAgriculture\t",
            "A0X\t\tAgriculteurs\tA",
            "A0X41\t\tÉleveurs\tA0X",
            "A0X41a\t\tÉleveurs; bovins\tA0X41",
            "A0X41b\t\tÉleveurs d'insectes\tA0X41",
            "A1X\t\tMaraîchers\tA",
            "A1X42\t\tViticulteurs\tA1X");
  }

  @Test
  void aLinkWeighsTheQualificationsThatLeadToTheFamily() {
    assertThat(release.rows("crosswalk_rome3_fap2009"))
        .containsExactly(
            "A1101\tA0Z40\t1\texact\t",
            "A1402\tA1Z40\t1\tunit_group\t",
            "A1414\tA1Z40\t1\tunit_group\t",
            // Three and two; the qualification that is not stated counts for nothing.
            "A1416\tA1Z40\t3\tunit_group\t123",
            "A1416\tA1Z41\t2\tunit_group\t45");
  }

  @Test
  void aLinkToAFamilyThatIsNotThereIsRefused() throws IOException {
    program(PROGRAM.replace("A1Z41", "W9Z99"));

    release.isRefusedFor(Problem.TABLE_INCONSISTENT, FapRomePassage.FILE, "W9Z99");
  }

  @Test
  void aProgramWithoutTheTwoFormatsIsRefused() throws IOException {
    program("nothing of the kind");

    release.isRefusedFor(Problem.MALFORMED, FapRomePassage.FILE);
  }

  @Test
  void labelsWithoutCodesAreRefused() {
    release
        .with("effectifsalarie_hors_app_3niv.csv", "famille,libelle", "A,x")
        .isRefusedFor(Problem.COLUMN_MISSING, "effectifsalarie_hors_app_3niv.csv", "Fap");
  }

  private void program(String text) throws IOException {
    Files.write(folder.resolve(FapRomePassage.FILE), text.getBytes(ISO_8859_1));
  }
}
