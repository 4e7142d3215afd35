package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class FreyOsborneImporterTest {
  private static final String FILE = "frey_osborne_702.csv";

  @TempDir Path folder;

  @Test
  void eachOccupationHasItsProbabilityInTheOrderOfTheCodes() {
    assertThat(
            file(
                    "Rank,Probability,Label,SOC code,Occupation",
                    "702,0.99,1,41-9041,Telemarketers",
                    "1,0.0028,,29-1125,Recreational therapists")
                .lines("figures_frey_osborne"))
        .containsExactly("code\tfrey_osborne", "29-1125\t0.0028", "41-9041\t0.99");
  }

  @Test
  void twoProbabilitiesOfOneOccupationAreRefused() {
    file("Probability,SOC code", "0.99,41-9041", "0.98,41-9041")
        .isRefusedFor(Problem.DUPLICATE_CODE, FILE, "3", "Probability", "41-9041");
  }

  @Test
  void aFileWithoutProbabilitiesIsRefused() {
    file("Rank,SOC code", "1,29-1125").isRefusedFor(Problem.COLUMN_MISSING, FILE, "Probability");
  }

  private SmallRelease file(String... lines) {
    return new SmallRelease(folder, new FreyOsborneImporter()).with(FILE, lines);
  }
}
