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

class FreyOsborneImporterTest {
  @TempDir Path folder;

  @Test
  void eachOccupationHasItsProbabilityInTheOrderOfTheCodes() {
    file(
        "Rank,Probability,Label,SOC code,Occupation",
        "702,0.99,1,41-9041,Telemarketers",
        "1,0.0028,,29-1125,Recreational therapists");

    TableWriter table = read().get(0);

    assertThat(table.name()).isEqualTo("figures_frey_osborne");
    assertThat(table.columns()).containsExactly("code", "frey_osborne");
    assertThat(OfficialFiles.rows(table)).containsExactly("29-1125\t0.0028", "41-9041\t0.99");
  }

  @Test
  void twoProbabilitiesOfOneOccupationAreRefused() {
    file("Probability,SOC code", "0.99,41-9041", "0.98,41-9041");

    isRefusedFor(Problem.DUPLICATE_CODE);
  }

  @Test
  void aFileWithoutProbabilitiesIsRefused() {
    file("Rank,SOC code", "1,29-1125");

    isRefusedFor(Problem.COLUMN_MISSING);
  }

  private void file(String... lines) {
    new OfficialFiles(folder).csv("frey_osborne_702.csv", lines);
  }

  private List<TableWriter> read() {
    return new OfficialFiles(folder).read(new FreyOsborneImporter());
  }

  private void isRefusedFor(Problem problem) {
    assertThatExceptionOfType(FactError.class)
        .isThrownBy(this::read)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
