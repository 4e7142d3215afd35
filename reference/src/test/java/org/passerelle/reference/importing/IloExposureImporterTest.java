package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.TableWriter;

class IloExposureImporterTest {
  @TempDir Path folder;

  private static final String HEADER =
      "ISCO_08|Title|taskID|score_2025|mean_score_2023|mean_score_2025|SD_2025|potential25";

  @Test
  void theTasksOfAUnitGroupMakeOneRow() {
    file(
        HEADER,
        "4132|Data Entry Clerks|1|0.7|0.6|0.7|0.04|Exposed: Gradient 4",
        "4132|Data Entry Clerks|2|0.7|0.6|0.7|0.04|Exposed: Gradient 4",
        "1111|Legislators|1|0.34|0.22|0.31|0.04|Not Exposed");

    TableWriter table = read().get(0);

    assertThat(table.columns())
        .containsExactly(
            "code", "ilo_genai_2025", "ilo_genai_2025_sd", "ilo_genai_2023", "ilo_genai_category");
    assertThat(OfficialFiles.rows(table))
        .containsExactly("1111\t0.31\t0.04\t0.22\t0", "4132\t0.7\t0.04\t0.6\t5");
  }

  @Test
  void aCodeThatLostItsZeroGetsItBack() {
    file(HEADER, "110|Officers|1|0.3|0.2|0.3|0.1|Minimal Exposure");

    assertThat(OfficialFiles.rows(read().get(0))).containsExactly("0110\t0.3\t0.1\t0.2\t1");
  }

  @Test
  void tasksThatContradictEachOtherAboutTheirGroupAreRefused() {
    file(
        HEADER,
        "1111|Legislators|1|0.34|0.22|0.31|0.04|Not Exposed",
        "1111|Legislators|2|0.34|0.22|0.32|0.04|Not Exposed");

    isRefusedFor(Problem.DUPLICATE_CODE);
  }

  @Test
  void anUnknownCategoryIsRefused() {
    file(HEADER, "1111|Legislators|1|0.34|0.22|0.31|0.04|Exposed: Gradient 9");

    isRefusedFor(Problem.UNKNOWN_CODE);
  }

  @Test
  void aWorkbookWithoutCategoriesIsRefused() {
    file("ISCO_08|mean_score_2023|mean_score_2025|SD_2025", "1111|0.22|0.31|0.04");

    isRefusedFor(Problem.COLUMN_MISSING);
  }

  private void file(String... rows) {
    new OfficialFiles(folder).xlsx("Final_Scores_ISCO08_Gmyrek_et_al_2025.xlsx", "Sheet1", rows);
  }

  private List<TableWriter> read() {
    return new OfficialFiles(folder).read(new IloExposureImporter());
  }

  private void isRefusedFor(Problem problem) {
    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::read)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
