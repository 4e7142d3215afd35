package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reference.table.FactError.Problem;

class KeyFactsImporterTest {
  private static final String FILE = "fr_key_facts_agriculture_and_metiers2030.csv";
  private static final String HEADER = "indicator,country,year,value,unit,source,url";

  @TempDir Path folder;

  @Test
  void yearsInTheNameBecomeThePeriodAndRemarksAreLeftOut() {
    assertThat(
            new SmallRelease(folder, new KeyFactsImporter())
                .with(
                    FILE,
                    HEADER,
                    "job openings 2019-2030,France,2030,115000,jobs (+26 %),DARES,https://d.fr",
                    "farmers (about),France,1955,6000000,persons (lower bound),INSEE,https://i.fr")
                .lines("key_facts"))
        .containsExactly(
            "indicator_en\tplace\tperiod\tvalue\tunit\tsource\taddress",
            "farmers\tFR\t1955\t6000000\tpersons\tINSEE\thttps://i.fr",
            "job openings\tFR\t2019-2030\t115000\tjobs\tDARES\thttps://d.fr");
  }

  @Test
  void aUnitThatIsNotKnownIsRefused() {
    new SmallRelease(folder, new KeyFactsImporter())
        .with(FILE, HEADER, "farmers,France,1955,6,acres,INSEE,https://i.fr")
        .isRefusedFor(Problem.UNKNOWN_CODE, FILE, "2", "unit", "acres");
  }

  @Test
  void aFileWithoutAddressIsRefused() {
    new SmallRelease(folder, new KeyFactsImporter())
        .with(FILE, "indicator,country,year,value,unit,source", "farmers,France,1955,6,persons,I")
        .isRefusedFor(Problem.COLUMN_MISSING, FILE, "url");
  }
}
