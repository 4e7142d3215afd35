package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class UsHistoryImporterTest {
  private static final String FILE = "us_occupations_by_decade_1850_2000.csv";
  private static final String HEADER = "job,sex,year,count,perc";

  @TempDir Path folder;

  @Test
  void menAndWomenOfOneCensusStandInOneRowWithTheirShareTogether() {
    assertThat(
            file(
                    HEADER,
                    "Weaver,women,1900,30,0.03",
                    "Weaver,men,1900,20,0.02",
                    "Weaver,men,1850,5,0.01",
                    "Weaver,women,1850,0,0")
                .lines("figures_us_history"))
        .containsExactly(
            "code\tperiod\tus_history_men\tus_history_women\tus_history_share",
            "Weaver\t1850\t5\t0\t1",
            "Weaver\t1900\t20\t30\t5");
  }

  @Test
  void aNameIsItsOwnCode() {
    assertThat(
            file(HEADER, "Weaver,men,1900,20,0.02", "Professor - Agriculture ,men,1900,1,0.001")
                .rows("classification_occ1950"))
        .containsExactly(
            "Professor - Agriculture\tProfessor - Agriculture\t\t", "Weaver\tWeaver\t\t");
  }

  @Test
  void twoCountsOfTheSameMenAreRefused() {
    file(HEADER, "Weaver,men,1900,20,0.02", "Weaver,men,1900,20,0.02")
        .isRefusedFor(Problem.DUPLICATE_CODE, FILE, "3", "job", "Weaver");
  }

  @Test
  void aFileWithoutSharesIsRefused() {
    file("job,sex,year,count", "Weaver,men,1900,20")
        .isRefusedFor(Problem.COLUMN_MISSING, FILE, "perc");
  }

  private SmallRelease file(String... lines) {
    return new SmallRelease(folder, new UsHistoryImporter()).with(FILE, lines);
  }
}
