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

class TeleworkImporterTest {
  @TempDir Path folder;

  @Test
  void workIsDoneAtHomeOrNot() {
    file(
        "onetsoccode,title,teleworkable",
        "53-7121.00,Tank Car Loaders,0",
        "11-1011.00,Chief Executives,1");

    TableWriter table = read().get(0);

    assertThat(table.columns()).containsExactly("code", "teleworkable");
    assertThat(OfficialFiles.rows(table)).containsExactly("11-1011.00\t1", "53-7121.00\t0");
  }

  @Test
  void aFileWithoutTheAnswerIsRefused() {
    file("onetsoccode,title", "11-1011.00,Chief Executives");

    isRefusedFor(Problem.COLUMN_MISSING);
  }

  private void file(String... lines) {
    new OfficialFiles(folder).csv("dingel_neiman_occupations_workathome.csv", lines);
  }

  private List<TableWriter> read() {
    return new OfficialFiles(folder).read(new TeleworkImporter());
  }

  private void isRefusedFor(Problem problem) {
    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::read)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
