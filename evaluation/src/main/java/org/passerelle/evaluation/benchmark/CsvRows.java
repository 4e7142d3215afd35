package org.passerelle.evaluation.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The rows of a file with commas, whose first line names the columns. */
public final class CsvRows {
  private CsvRows() {}

  /**
   * Reads a file; a mark of the byte order at its beginning is passed over.
   *
   * @param columns that it must have
   * @throws UnreadableBenchmarkException if it cannot be read or lacks a column
   */
  public static List<NamedCsvRecord> read(Path file, String... columns) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      List<NamedCsvRecord> rows = reader.stream().toList();
      for (String column : columns) {
        if (!rows.isEmpty() && !rows.getFirst().getHeader().contains(column)) {
          throw new UnreadableBenchmarkException(
              file,
              1,
              "no column “" + column + "”; the header names " + rows.getFirst().getHeader());
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UnreadableBenchmarkException(file, "cannot be read (" + e.getMessage() + ")");
    }
  }
}
