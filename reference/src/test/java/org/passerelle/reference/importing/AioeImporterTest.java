package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class AioeImporterTest {
  @TempDir Path folder;

  @Test
  void theThreeIndicesOfAnOccupationStandInOneRow() {
    assertThat(files("AIOE").lines("figures_aioe"))
        .containsExactly(
            "code\taioe\taioe_language\taioe_image",
            "11-1011\t1.334246\t1.308912\t1.309602",
            "45-4011\t-0.5\t\t-0.25");
  }

  @Test
  void aWorkbookWithoutTheIndexIsRefused() {
    files("Index").isRefusedFor(Problem.COLUMN_MISSING, "AIOE_DataAppendix.xlsx", "AIOE");
  }

  private SmallRelease files(String column) {
    return new SmallRelease(folder, new AioeImporter())
        .withWorkbook(
            "AIOE_DataAppendix.xlsx",
            "Appendix A",
            "SOC Code|Occupation Title|" + column,
            "11-1011|Chief Executives|1.334246",
            "45-4011|Forest Workers|-0.5")
        .withWorkbook(
            "Language Modeling AIOE and AIIE.xlsx",
            "LM AIOE",
            "SOC Code|Occupation Title|Language Modeling AIOE",
            "11-1011|Chief Executives|1.308912")
        .withWorkbook(
            "Image Generation AIOE and AIIE.xlsx",
            "IG AIOE",
            "SOC Code|Occupation Title|Image Generation AIOE",
            "11-1011|Chief Executives|1.309602",
            "45-4011|Forest Workers|-0.25");
  }
}
