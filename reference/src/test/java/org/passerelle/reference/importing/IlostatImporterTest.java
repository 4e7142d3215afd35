package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class IlostatImporterTest {
  private static final String FILE = "ilostat_employment_isco08_2digit.csv";
  private static final String HEADER = "ref_area,year,isco08_2d,employment_thousands,obs_status";

  @TempDir Path folder;

  @Test
  void theLatestYearOfACountryCountsWithoutTotalsAndUnreliableNumbers() {
    assertThat(
            new SmallRelease(folder, new IlostatImporter())
                .with(
                    FILE,
                    HEADER,
                    "FRA,2017,25,700.5,",
                    "FRA,2018,25,720.5,",
                    "FRA,2018,26,600,B",
                    "FRA,2018,63,0.4,U",
                    "FRA,2018,TOTAL,27000,",
                    "FRA,2018,X,200,")
                .lines("figures_ilo_employment"))
        .containsExactly(
            "code\tplace\tperiod\tilo_employment", "25\tFR\t2018\t720.5", "26\tFR\t2018\t600");
  }

  @Test
  void aFileWithoutTheMarkOfReliabilityIsRefused() {
    new SmallRelease(folder, new IlostatImporter())
        .with(FILE, "ref_area,year,isco08_2d,employment_thousands", "FRA,2018,25,720.5")
        .isRefusedFor(Problem.COLUMN_MISSING, FILE, "obs_status");
  }
}
