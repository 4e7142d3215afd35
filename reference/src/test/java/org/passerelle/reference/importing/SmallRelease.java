package org.passerelle.reference.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactTable;
import org.passerelle.reference.table.TableWriter;

/** A release of a few lines that a test writes, and what an importer makes of it. */
final class SmallRelease {
  private final Path folder;
  private final Importer importer;

  SmallRelease(Path folder, Importer importer) {
    this.folder = folder;
    this.importer = importer;
  }

  /** Writes a file, or writes it anew. */
  SmallRelease with(String file, String... lines) {
    try {
      Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The rows of a table that the importer makes, header first, cells parted by single spaces. */
  List<String> rows(String table) {
    TableWriter written =
        read().stream().filter(t -> t.name().equals(table)).findFirst().orElseThrow();
    FactTable read = written.table();
    List<String> rows = new ArrayList<>(List.of(String.join(" ", written.columns())));
    for (int row = 0; row < read.rows(); row++) {
      StringJoiner cells = new StringJoiner(" ");
      for (int column = 0; column < read.width(); column++) {
        cells.add(read.isEmpty(row, column) ? "-" : read.text(row, column));
      }
      rows.add(cells.toString());
    }
    return rows;
  }

  /** Checks that the importer refuses the release for a reason. */
  void isRefusedFor(Problem problem, String... arguments) {
    FactError error = catchThrowableOfType(FactError.class, this::read);
    assertThat(error.problem()).isEqualTo(problem);
    assertThat(error.arguments()).contains(arguments);
  }

  private List<TableWriter> read() {
    return importer.read(Distribution.of(List.of(folder)), new ImportLog());
  }
}
