package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.importing.ImportLog.Finding;
import org.passerelle.reference.table.FactError.Problem;

class CertificationImporterTest {
  private static final String FILE = "certif_info_certifications_rome_rncp.csv";
  private static final String HEADER =
      "Code_Diplome,Libelle_Diplome,Libelle_Type_Diplome,Code_Niveau_Europeen,Date_MaJ,"
          + "Code_Rome_1,Code_Rome_2,Code_Rome_3,Code_Rome_4,Code_Rome_5,Code_Nsf,Code_RNCP,"
          + "Code_RS,valideur,Annee_Derniere_Session";

  @TempDir Path folder;

  @Test
  void occupationsStandInOneCellAndTheFirstOfTheCertifiersIsNamed() {
    assertThat(
            rows(
                "20,CAP boulanger,CAP,3,12/03/2024,D1102,D1104,,,,221,37537,,"
                    + "\"Ministère, Paris,Chambre des métiers\","))
        .containsExactly(
            "20\tCAP boulanger\tCAP\t3\t37537\t\t221\tD1102 D1104\tMinistère, Paris\t2\t1");
  }

  @Test
  void rowsOfOneCertificationBecomeOne() {
    assertThat(
            rows(
                "20,Anglais,Certificat,,12/03/2024,E1108,,,,,136,,6000,ETS,",
                "20,Anglais,Certificat,,12/03/2024,E1108,,,,,136,,5000,ETS,"))
        .containsExactly("20\tAnglais\tCertificat\t\t\t5000 6000\t136\tE1108\tETS\t1\t1");
  }

  @Test
  void aCertificationWhoseLastSessionIsOverIsNotActive() {
    assertThat(rows("20,A,,,12/03/2024,E1108,,,,,,,,,2023", "21,B,,,12/03/2024,E1108,,,,,,,,,2024"))
        .containsExactly("20\tA\t\t\t\t\t\tE1108\t\t0\t0", "21\tB\t\t\t\t\t\tE1108\t\t0\t1");
  }

  @Test
  void aRowThatNothingLeadsToIsPassedOver() {
    assertThat(rows("20,A,,,12/03/2024,,,,,,313,,6000,,")).isEmpty();
  }

  @Test
  void aDomainIsNoOccupation() {
    String[] rows = new String[101];
    rows[0] = HEADER;
    for (int i = 1; i < rows.length; i++) {
      rows[i] = "%d,A,,,12/03/2024,E1108,%s,,,,,,,,".formatted(100 + i, i == 1 ? "M1700" : "");
    }
    SmallRelease release = new SmallRelease(folder, new CertificationImporter()).with(FILE, rows);

    assertThat(release.rows("certifications"))
        .hasSize(100)
        .allMatch(row -> row.contains("\tE1108\t"));
    assertThat(release.findings()).extracting(Finding::example).containsExactly("E1108 M1700");
  }

  @Test
  void aListWithoutTheRegisterIsRefused() {
    new SmallRelease(folder, new CertificationImporter())
        .with(FILE, "Code_Diplome,Libelle_Diplome", "20,A")
        .isRefusedFor(Problem.COLUMN_MISSING, FILE, "Code_RNCP");
  }

  private List<String> rows(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return new SmallRelease(folder, new CertificationImporter())
        .with(FILE, lines)
        .rows("certifications");
  }
}
