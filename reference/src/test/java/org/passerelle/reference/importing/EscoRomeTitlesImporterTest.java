package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class EscoRomeTitlesImporterTest {
  private static final String ESCO = "http://data.europa.eu/esco/occupation/";

  @TempDir Path folder;
  private SmallRelease release;

  @BeforeEach
  void twoSmallReleases() {
    release =
        new SmallRelease(folder, new EscoRomeTitlesImporter())
            .with(
                "occupations_en.csv",
                "conceptUri,iscoGroup",
                ESCO + "baker,7512",
                ESCO + "pastry-cook,7512",
                ESCO + "notary,2619",
                ESCO + "hunter,6224",
                ESCO + "diver,7541")
            .with(
                "occupations_fr.csv",
                "conceptUri,preferredLabel,altLabels",
                ESCO + "baker,maître-boulanger/maîtresse boulangère,",
                ESCO + "pastry-cook,pâtissier/pâtissière,\"tourier\ntourière\nnotaire\"",
                ESCO + "notary,notaire,",
                ESCO + "hunter,chasseur/chasseuse,",
                ESCO + "diver,plongeur,laveur de vaisselle")
            .with(
                "unix_referentiel_code_rome_v460_utf8.csv",
                "code_rome,libelle_rome,code_rome_parent",
                "D1102,Boulanger,D1102",
                "D1107,Tourier,D1102",
                "K1901,Notaire,K1901",
                "G1702,Bagagiste,G1702",
                "G1605,Plongeur en restauration,G1605")
            .with(
                "unix_referentiel_appellation_v460_utf8.csv",
                "code_ogr,libelle_appellation_long,code_rome,classification",
                "1,Maître Boulanger / Maîtresse Boulangère,D1102,PRINCIPALE",
                "2,Tourier / Tourière,D1107,PRINCIPALE",
                "3,Notaire,K1901,PRINCIPALE",
                "4,Chasseur / Chasseuse d'hôtel,G1702,SYNONYME",
                "5,Chasseur / Chasseuse,G1702,SYNONYME",
                "6,Laveur / Laveuse de vaisselle,G1605,SYNONYME")
            .withWorkbook(
                "Correspondance_ROME_ISCO08.xlsx",
                "ROME to ISCO-08",
                "Code ROME|Libellé codes ROME|Code ISCO08",
                "D1102|Boulangerie|7512",
                "K1901|Aide aux justiciables|3359",
                "G1702|Personnel du hall|9621",
                "G1605|Plonge|9412");
  }

  @Test
  void aTitleAmongOthersOfAMetierInTheSameUnitGroupLinksToAGroup() {
    assertThat(rows()).contains("baker\tD1102\t1\tunit_group");
  }

  @Test
  void theNameOfAMetierInTheSameUnitGroupLinksExactlyHyphensAndCaseApart() {
    release.with(
        "unix_referentiel_code_rome_v460_utf8.csv",
        "code_rome,libelle_rome,code_rome_parent",
        "D1102,Maître Boulanger / Maîtresse Boulangère,D1102");

    assertThat(rows()).contains("baker\tD1102\t1\texact");
  }

  @Test
  void aPreferredTitleLinksAcrossUnitGroupsButNotExactly() {
    assertThat(rows()).contains("notary\tK1901\t1\tunit_group");
  }

  @Test
  void anAlternativeTitleWeighsHalfAndNeedsTheSameUnitGroup() {
    assertThat(rows())
        .contains("pastry-cook\tD1107\t0.5\tunit_group")
        .noneMatch(row -> row.startsWith("pastry-cook\tK1901"))
        .noneMatch(row -> row.startsWith("diver"));
  }

  @Test
  void aHomonymLinksNothing() {
    assertThat(rows()).noneMatch(row -> row.startsWith("hunter"));
  }

  @Test
  void frenchTitlesWithoutAlternativesAreRefused() {
    release
        .with("occupations_fr.csv", "conceptUri,preferredLabel", ESCO + "a,b")
        .isRefusedFor(Problem.COLUMN_MISSING, "occupations_fr.csv", "altLabels");
  }

  private List<String> rows() {
    return release.rows("crosswalk_esco_occupation_rome4");
  }
}
