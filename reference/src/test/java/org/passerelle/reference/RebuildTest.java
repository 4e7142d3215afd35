package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.importing.Distribution;
import org.passerelle.reference.importing.Rebuild;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.TableWriter;

class RebuildTest {
  @Test
  void rebuildingFromTheOfficialFilesGivesTheCommittedBytes() throws java.io.IOException {
    List<TableWriter> tables = Rebuild.tables(Distribution.of(List.of(SharedData.folder())));

    assertThat(tables).hasSizeGreaterThan(60);
    for (TableWriter table : tables) {
      try (var in =
          RebuildTest.class.getResourceAsStream("facts/" + FactStore.fileName(table.name()))) {
        assertThat(in).as(table.name()).isNotNull();
        assertThat(table.bytes()).as(table.name()).isEqualTo(in.readAllBytes());
      }
    }
  }
}
