package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.importing.Distribution;
import org.passerelle.reference.importing.ImportLog;
import org.passerelle.reference.importing.Rebuild;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.TableWriter;

class RebuildTest {
  private static final Path FACTS =
      Path.of("src/main/resources/org/passerelle/reference/facts").toAbsolutePath();

  @Test
  void rebuildingFromTheOfficialFilesGivesTheCommittedBytesAndNoOthers() throws IOException {
    List<TableWriter> tables =
        Rebuild.tables(Distribution.of(List.of(SharedData.folder())), new ImportLog());

    for (TableWriter table : tables) {
      assertThat(table.bytes())
          .as(table.name())
          .isEqualTo(Files.readAllBytes(FACTS.resolve(FactStore.fileName(table.name()))));
    }
    try (Stream<Path> committed = Files.list(FACTS)) {
      assertThat(committed.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              tables.stream().map(table -> FactStore.fileName(table.name())).toList());
    }
  }
}
