package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class IloExposureImporterTest {
  private static final String FILE = "Final_Scores_ISCO08_Gmyrek_et_al_2025.xlsx";
  private static final String TABLE = "figures_ilo_exposure";
  private static final String HEADER =
      "ISCO_08|Title|taskID|score_2025|mean_score_2023|mean_score_2025|SD_2025|potential25";

  @TempDir Path folder;

  @Test
  void theTasksOfAUnitGroupMakeOneRow() {
    assertThat(
            file(
                    HEADER,
                    "4132|Data Entry Clerks|1|0.7|0.6|0.7|0.04|Exposed: Gradient 4",
                    "4132|Data Entry Clerks|2|0.7|0.6|0.7|0.04|Exposed: Gradient 4",
                    "1111|Legislators|1|0.34|0.22|0.31|0.04|Not Exposed")
                .lines(TABLE))
        .containsExactly(
            "code\tilo_genai_2025\tilo_genai_2025_sd\tilo_genai_2023\tilo_genai_category",
            "1111\t0.31\t0.04\t0.22\t0",
            "4132\t0.7\t0.04\t0.6\t5");
  }

  @Test
  void aCodeThatLostItsZeroGetsItBack() {
    assertThat(file(HEADER, "110|Officers|1|0.3|0.2|0.3|0.1|Minimal Exposure").rows(TABLE))
        .containsExactly("0110\t0.3\t0.1\t0.2\t1");
  }

  @Test
  void tasksThatContradictEachOtherAboutTheirGroupAreRefused() {
    file(
            HEADER,
            "1111|Legislators|1|0.34|0.22|0.31|0.04|Not Exposed",
            "1111|Legislators|2|0.34|0.22|0.32|0.04|Not Exposed")
        .isRefusedFor(Problem.DUPLICATE_CODE, FILE, "3", "mean_score_2025", "1111");
  }

  @Test
  void anUnknownCategoryIsRefused() {
    file(HEADER, "1111|Legislators|1|0.34|0.22|0.31|0.04|Exposed: Gradient 9")
        .isRefusedFor(Problem.UNKNOWN_CODE, FILE, "2", "potential25", "Exposed: Gradient 9");
  }

  @Test
  void aWorkbookWithoutCategoriesIsRefused() {
    file("ISCO_08|mean_score_2023|mean_score_2025|SD_2025", "1111|0.22|0.31|0.04")
        .isRefusedFor(Problem.COLUMN_MISSING, FILE, "potential25");
  }

  private SmallRelease file(String... rows) {
    return new SmallRelease(folder, new IloExposureImporter()).withWorkbook(FILE, "Sheet1", rows);
  }
}
