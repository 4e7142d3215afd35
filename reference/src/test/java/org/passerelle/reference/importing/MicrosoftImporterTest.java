package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class MicrosoftImporterTest {
  private static final String ACTIVITY_HEADER =
      "IWA,title,share_user,share_ai,completion_user,completion_ai,"
          + "impact_scope_user,impact_scope_ai";
  private static final String STUDY = "4.A.1.a.1.I01,Study,0.1,0.2,0.3,0.4,0.5,0.6";

  @TempDir Path folder;

  @Test
  void theScoreOfAnOccupationStandsWithItsTwoHalves() {
    assertThat(files(ACTIVITY_HEADER, STUDY).lines("figures_ai_applicability"))
        .containsExactly(
            "code\tai_applicability\tai_applicability_user\tai_applicability_ai",
            "11-1011\t0.15\t0.2\t0.1");
  }

  @Test
  void anActivityThatNobodyTriedHasNoCompletion() {
    SmallRelease release = files(ACTIVITY_HEADER, "4.A.1.a.1.I01,Study,0,0.2,,0.4,,0.6");

    assertThat(release.rows("figures_ai_activity"))
        .containsExactly("4.A.1.a.1.I01\t0\t0.2\t\t0.4\t\t0.6");
  }

  @Test
  void aWeightIsKeptWithFourDigitsAndOnlyWhereThereIsOne() {
    assertThat(files(ACTIVITY_HEADER, STUDY).rows("microsoft_activity_weights"))
        .containsExactly("11-1011\t4.A.1.a.1.I02\t8.939", "11-1021\t4.A.1.a.1.I01\t2609");
  }

  @Test
  void aFileWithoutSharesIsRefused() {
    files("IWA,title", "4.A.1.a.1.I01,Study")
        .isRefusedFor(Problem.COLUMN_MISSING, "ms_iwa_metrics.csv");
  }

  private SmallRelease files(String... activities) {
    return new SmallRelease(folder, new MicrosoftImporter())
        .with(
            "ms_soc_ai_applicability_scores.csv",
            "SOC Code,title,ai_applicability_score",
            "11-1011,Chief Executives,0.15")
        .with(
            "ms_soc_metrics.csv",
            "SOC Code,title,ai_applicability_score_user,ai_applicability_score_ai",
            "11-1011,Chief Executives,0.2,0.1")
        .with("ms_iwa_metrics.csv", activities)
        .with(
            "ms_soc_iwa_weights.csv",
            "SOC Code,4.A.1.a.1.I01,4.A.1.a.1.I02",
            "11-1021,2609.4,0.0",
            "11-1011,0.0,8.939213233527807");
  }
}
