package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class GptExposureImporterTest {
  private static final String FILE = "occ_level.csv";

  @TempDir Path folder;

  @Test
  void sharesRatedByPeopleStandBeforeThoseRatedByTheModel() {
    assertThat(
            file(
                    "O*NET-SOC Code,Title,dv_rating_alpha,dv_rating_beta,dv_rating_gamma,"
                        + "human_rating_alpha,human_rating_beta,human_rating_gamma",
                    "11-1011.00,Chief Executives,0.1,0.46,0.8200000000000001,0.18,0.35,0.52")
                .lines("figures_gpt_exposure"))
        .containsExactly(
            "code\tgpt_alpha_human\tgpt_beta_human\tgpt_gamma_human"
                + "\tgpt_alpha_model\tgpt_beta_model\tgpt_gamma_model",
            "11-1011.00\t0.18\t0.35\t0.52\t0.1\t0.46\t0.82");
  }

  @Test
  void aFileWithoutTheRatingsOfPeopleIsRefused() {
    file("O*NET-SOC Code,dv_rating_alpha,dv_rating_beta,dv_rating_gamma", "11-1011.00,0.1,0,0")
        .isRefusedFor(Problem.COLUMN_MISSING, FILE);
  }

  private SmallRelease file(String... lines) {
    return new SmallRelease(folder, new GptExposureImporter()).with(FILE, lines);
  }
}
