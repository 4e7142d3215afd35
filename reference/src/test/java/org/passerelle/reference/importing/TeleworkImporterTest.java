package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class TeleworkImporterTest {
  private static final String FILE = "dingel_neiman_occupations_workathome.csv";

  @TempDir Path folder;

  @Test
  void workIsDoneAtHomeOrNot() {
    assertThat(
            file(
                    "onetsoccode,title,teleworkable",
                    "53-7121.00,Tank Car Loaders,0",
                    "11-1011.00,Chief Executives,1")
                .lines("figures_telework"))
        .containsExactly("code\tteleworkable", "11-1011.00\t1", "53-7121.00\t0");
  }

  @Test
  void aFileWithoutTheAnswerIsRefused() {
    file("onetsoccode,title", "11-1011.00,Chief Executives")
        .isRefusedFor(Problem.COLUMN_MISSING, FILE, "teleworkable");
  }

  private SmallRelease file(String... lines) {
    return new SmallRelease(folder, new TeleworkImporter()).with(FILE, lines);
  }
}
