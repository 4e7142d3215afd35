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

class UsHistoryImporterTest {
  @TempDir Path folder;

  private static final String HEADER = "job,sex,year,count,perc";

  @Test
  void menAndWomenOfOneCensusStandInOneRowWithTheirShareTogether() {
    file(
        HEADER,
        "Weaver,women,1900,30,0.03",
        "Weaver,men,1900,20,0.02",
        "Weaver,men,1850,5,0.01",
        "Weaver,women,1850,0,0");

    TableWriter table = read().get(1);

    assertThat(table.columns())
        .containsExactly(
            "code", "period", "us_history_men", "us_history_women", "us_history_share");
    assertThat(OfficialFiles.rows(table))
        .containsExactly("Weaver\t1850\t5\t0\t1", "Weaver\t1900\t20\t30\t5");
  }

  @Test
  void aNameIsItsOwnCode() {
    file(HEADER, "Weaver,men,1900,20,0.02", "Professor - Agriculture ,men,1900,1,0.001");

    assertThat(OfficialFiles.rows(read().get(0)))
        .containsExactly(
            "Professor - Agriculture\tProfessor - Agriculture\t\t", "Weaver\tWeaver\t\t");
  }

  @Test
  void twoCountsOfTheSameMenAreRefused() {
    file(HEADER, "Weaver,men,1900,20,0.02", "Weaver,men,1900,20,0.02");

    isRefusedFor(Problem.DUPLICATE_CODE);
  }

  @Test
  void aFileWithoutSharesIsRefused() {
    file("job,sex,year,count", "Weaver,men,1900,20");

    isRefusedFor(Problem.COLUMN_MISSING);
  }

  private void file(String... lines) {
    new OfficialFiles(folder).csv("us_occupations_by_decade_1850_2000.csv", lines);
  }

  private List<TableWriter> read() {
    return new OfficialFiles(folder).read(new UsHistoryImporter());
  }

  private void isRefusedFor(Problem problem) {
    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::read)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
