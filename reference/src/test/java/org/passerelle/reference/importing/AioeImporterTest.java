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

class AioeImporterTest {
  @TempDir Path folder;

  @Test
  void theThreeIndicesOfAnOccupationStandInOneRow() {
    files("AIOE");

    TableWriter table = read().get(0);

    assertThat(table.columns()).containsExactly("code", "aioe", "aioe_language", "aioe_image");
    assertThat(OfficialFiles.rows(table))
        .containsExactly("11-1011\t1.334246\t1.308912\t1.309602", "45-4011\t-0.5\t\t-0.25");
  }

  @Test
  void aWorkbookWithoutTheIndexIsRefused() {
    files("Index");

    isRefusedFor(Problem.COLUMN_MISSING);
  }

  private void files(String column) {
    new OfficialFiles(folder)
        .xlsx(
            "AIOE_DataAppendix.xlsx",
            "Appendix A",
            "SOC Code|Occupation Title|" + column,
            "11-1011|Chief Executives|1.334246",
            "45-4011|Forest Workers|-0.5")
        .xlsx(
            "Language Modeling AIOE and AIIE.xlsx",
            "LM AIOE",
            "SOC Code|Occupation Title|Language Modeling AIOE",
            "11-1011|Chief Executives|1.308912")
        .xlsx(
            "Image Generation AIOE and AIIE.xlsx",
            "IG AIOE",
            "SOC Code|Occupation Title|Image Generation AIOE",
            "11-1011|Chief Executives|1.309602",
            "45-4011|Forest Workers|-0.25");
  }

  private List<TableWriter> read() {
    return new OfficialFiles(folder).read(new AioeImporter());
  }

  private void isRefusedFor(Problem problem) {
    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::read)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
