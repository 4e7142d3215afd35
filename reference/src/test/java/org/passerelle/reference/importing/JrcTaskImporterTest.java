package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class JrcTaskImporterTest {
  private static final String FILE = "jrc_task_indices_isco2d_eu15_popweighted.csv";
  private static final String HEADER =
      "isco,physical,strength,dexterity,navigation,intellectual,literacy,numeracy,probsolving,"
          + "creativity,planning,social,serving,teaching,selling,managing,caring,autonomy,"
          + "latitude,control,team,routine,repetitiv,standard,certainty,machines,ICT,ICTbasic,"
          + "ICTadvanced";

  @TempDir Path folder;

  @Test
  void theCodeStandsBeforeTheNameAndAnIndexThatIsMissingIsAnEmptyCell() {
    assertThat(
            new SmallRelease(folder, new JrcTaskImporter())
                .with(
                    FILE,
                    HEADER,
                    "63. Subsistence farmers,0.5" + ",0.25".repeat(2) + "," + ",1".repeat(24))
                .lines("figures_jrc_tasks"))
        .hasSize(2)
        .last()
        .isEqualTo("63\t0.5\t0.25\t0.25\t" + "\t1".repeat(24));
  }

  @Test
  void aRowWithoutCodeIsRefused() {
    new SmallRelease(folder, new JrcTaskImporter())
        .with(FILE, HEADER, "All occupations" + ",1".repeat(28))
        .isRefusedFor(Problem.UNKNOWN_CODE, FILE, "2", "isco", "All occupations");
  }

  @Test
  void aFileWithoutAnIndexIsRefused() {
    new SmallRelease(folder, new JrcTaskImporter())
        .with(FILE, "isco,physical", "41. Clerks,1")
        .isRefusedFor(Problem.COLUMN_MISSING, FILE, "strength");
  }
}
