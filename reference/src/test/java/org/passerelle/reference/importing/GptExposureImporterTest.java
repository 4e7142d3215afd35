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

class GptExposureImporterTest {
  @TempDir Path folder;

  @Test
  void sharesRatedByPeopleStandBeforeThoseRatedByTheModel() {
    file(
        "O*NET-SOC Code,Title,dv_rating_alpha,dv_rating_beta,dv_rating_gamma,"
            + "human_rating_alpha,human_rating_beta,human_rating_gamma",
        "11-1011.00,Chief Executives,0.1,0.46,0.8200000000000001,0.18,0.35,0.52");

    TableWriter table = read().get(0);

    assertThat(table.columns().get(1)).isEqualTo("gpt_alpha_human");
    assertThat(OfficialFiles.rows(table))
        .containsExactly("11-1011.00\t0.18\t0.35\t0.52\t0.1\t0.46\t0.82");
  }

  @Test
  void aFileWithoutTheRatingsOfPeopleIsRefused() {
    file("O*NET-SOC Code,dv_rating_alpha,dv_rating_beta,dv_rating_gamma", "11-1011.00,0.1,0,0");

    isRefusedFor(Problem.COLUMN_MISSING);
  }

  private void file(String... lines) {
    new OfficialFiles(folder).csv("occ_level.csv", lines);
  }

  private List<TableWriter> read() {
    return new OfficialFiles(folder).read(new GptExposureImporter());
  }

  private void isRefusedFor(Problem problem) {
    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::read)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
