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

class MicrosoftImporterTest {
  @TempDir Path folder;

  private static final String ACTIVITY_HEADER =
      "IWA,title,share_user,share_ai,completion_user,completion_ai,"
          + "impact_scope_user,impact_scope_ai";

  @Test
  void theScoreOfAnOccupationStandsWithItsTwoHalves() {
    files(ACTIVITY_HEADER, "4.A.1.a.1.I01,Study,0.1,0.2,0.3,0.4,0.5,0.6");

    TableWriter table = read().get(0);

    assertThat(table.columns())
        .containsExactly(
            "code", "ai_applicability", "ai_applicability_user", "ai_applicability_ai");
    assertThat(OfficialFiles.rows(table)).containsExactly("11-1011\t0.15\t0.2\t0.1");
  }

  @Test
  void anActivityThatNobodyTriedHasNoCompletion() {
    files(ACTIVITY_HEADER, "4.A.1.a.1.I01,Study,0,0.2,,0.4,,0.6");

    assertThat(OfficialFiles.rows(read().get(1)))
        .containsExactly("4.A.1.a.1.I01\t0\t0.2\t\t0.4\t\t0.6");
  }

  @Test
  void aWeightIsKeptWithFourDigitsAndOnlyWhereThereIsOne() {
    files(ACTIVITY_HEADER, "4.A.1.a.1.I01,Study,0.1,0.2,0.3,0.4,0.5,0.6");

    assertThat(OfficialFiles.rows(read().get(2)))
        .containsExactly("11-1011\t4.A.1.a.1.I02\t8.939", "11-1021\t4.A.1.a.1.I01\t2609");
  }

  @Test
  void aFileWithoutSharesIsRefused() {
    files("IWA,title", "4.A.1.a.1.I01,Study");

    isRefusedFor(Problem.COLUMN_MISSING);
  }

  private void files(String... activities) {
    new OfficialFiles(folder)
        .csv(
            "ms_soc_ai_applicability_scores.csv",
            "SOC Code,title,ai_applicability_score",
            "11-1011,Chief Executives,0.15")
        .csv(
            "ms_soc_metrics.csv",
            "SOC Code,title,ai_applicability_score_user,ai_applicability_score_ai",
            "11-1011,Chief Executives,0.2,0.1")
        .csv("ms_iwa_metrics.csv", activities)
        .csv(
            "ms_soc_iwa_weights.csv",
            "SOC Code,4.A.1.a.1.I01,4.A.1.a.1.I02",
            "11-1021,2609.4,0.0",
            "11-1011,0.0,8.939213233527807");
  }

  private List<TableWriter> read() {
    return new OfficialFiles(folder).read(new MicrosoftImporter());
  }

  private void isRefusedFor(Problem problem) {
    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::read)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
