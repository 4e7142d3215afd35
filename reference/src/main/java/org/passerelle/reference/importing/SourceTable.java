package org.passerelle.reference.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/**
 * A table as its publisher made it: a header and rows of text. A cell is asked for by the name of
 * its column, so that a release that adds or moves columns is still read.
 */
public final class SourceTable implements Iterable<SourceTable.Entry> {
  /** The longest cell that is read, in characters. The longest official one has under 10,000. */
  static final int MAX_CELL = 1 << 20;

  /**
   * How large a table may be. A file of few bytes can hold a great many cells, and each of them
   * costs memory.
   *
   * @param rows rows below the header
   * @param columns cells in a row
   * @param cells cells in all
   */
  record Limits(int rows, int columns, long cells) {
    /** Far above official files; a sheet of a workbook ends at column XFD, the 16,384th. */
    static final Limits OF_A_RELEASE = new Limits(5_000_000, 16_384, 30_000_000);
  }

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f|]+");

  /** Characters that no text holds; Windows-1252 has letters and signs in their places. */
  private static final Pattern CONTROL = Pattern.compile("[\\x80-\\x9f]");

  /** Characters that steer a terminal or a printer; those that are white space become spaces. */
  private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}&&[^\\s]]");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final String name;
  private final List<String> header;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Entry> records;
  private final Limits limits;
  private long cellCount;

  /** One row of the table. */
  public final class Entry {
    private final long line;
    private final List<String> cells;

    private Entry(long line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The line of the file, or the row of the sheet, counted from 1. */
    public long line() {
      return line;
    }

    /**
     * The text of a cell, white space at its ends removed; empty where the row is too short.
     *
     * @throws FactError if there is no such column
     */
    public String get(String column) {
      Integer place = places.get(column);
      if (place == null) {
        throw missing(column);
      }
      return at(place);
    }

    /**
     * A name: the text of a cell without line ends, tabs, bars and doubled or special spaces.
     *
     * @throws FactError if there is no such column
     */
    public String label(String column) {
      return clean(get(column));
    }

    /** The text of the cell in a column, counted from 0. */
    public String at(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    /**
     * The number of a cell; {@code NaN} where it is empty or one of the signs that publishers use
     * for a number that is not given ({@code NA}, {@code *}, {@code **}, {@code #}, {@code :}).
     *
     * @throws FactError if anything else stands there
     */
    public double number(String column) {
      String text = get(column);
      switch (text) {
        case "", "NA", "nan", "NaN", "*", "**", "#", ":" -> {
          return Double.NaN;
        }
        default -> {
          try {
            return Double.parseDouble(text);
          } catch (NumberFormatException e) {
            throw new FactError(e, Problem.NOT_A_NUMBER, name, line, column, text);
          }
        }
      }
    }

    /**
     * The place of a cell's text, counted from 0, in the order of the categories that the source
     * publishes.
     *
     * @throws FactError if the cell holds none of them
     */
    int category(String column, List<String> categories) {
      int place = categories.indexOf(get(column));
      if (place < 0) {
        throw refused(Problem.UNKNOWN_CODE, column);
      }
      return place;
    }

    /** That the text of a cell cannot be what it should: the error to throw. */
    FactError refused(Problem problem, String column) {
      return refused(problem, column, get(column));
    }

    /** The same, of a value that was made of the cell. */
    FactError refused(Problem problem, String column, String value) {
      return new FactError(problem, name, line, column, value);
    }
  }

  private SourceTable(String name, Limits limits, long line, List<String> header) {
    this.name = name;
    this.limits = limits;
    this.header = stripped(header);
    this.records = new ArrayList<>();
    checkSize(line, header.size());
    for (int i = 0; i < header.size(); i++) {
      places.putIfAbsent(this.header.get(i), i);
    }
  }

  /**
   * Reads comma-separated values.
   *
   * @throws FactError if the bytes are no UTF-8, a cell is longer than a million characters, the
   *     table is too large, or there is no header
   */
  public static SourceTable csv(String name, byte[] bytes, char separator) {
    return csv(name, bytes, separator, Limits.OF_A_RELEASE);
  }

  static SourceTable csv(String name, byte[] bytes, char separator, Limits limits) {
    return read(name, bytes, CsvReader.builder().fieldSeparator(separator), limits);
  }

  /**
   * Reads values parted by tabs, in which quotation marks are part of the text.
   *
   * @throws FactError if the bytes are no UTF-8, a cell is longer than a million characters, the
   *     table is too large, or there is no header
   */
  public static SourceTable tabbed(String name, byte[] bytes) {
    return read(
        name,
        bytes,
        CsvReader.builder().fieldSeparator('\t').quoteCharacter('\0'),
        Limits.OF_A_RELEASE);
  }

  private static SourceTable read(
      String name, byte[] bytes, CsvReader.CsvReaderBuilder format, Limits limits) {
    String text = Utf8.text(name, bytes);
    try (CsvReader<CsvRecord> reader =
        format
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      Iterator<CsvRecord> rows = reader.iterator();
      if (!rows.hasNext()) {
        throw new FactError(Problem.EMPTY_FILE, name);
      }
      CsvRecord header = rows.next();
      SourceTable table =
          new SourceTable(name, limits, header.getStartingLineNumber(), header.getFields());
      rows.forEachRemaining(row -> table.add(row.getStartingLineNumber(), row.getFields()));
      return table;
    } catch (CsvParseException e) {
      throw new FactError(e, Problem.MALFORMED, name, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new FactError(e, Problem.FILE_UNREADABLE, name, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads a sheet of a workbook. Dates and numbers are the text that the file holds for them.
   *
   * @param sheet the sheet's name, the first sheet if none
   * @param headerRow the row of the header, counted from 1; what stands above is passed over
   * @throws FactError if the workbook is broken, too large, or has no such sheet or header
   */
  public static SourceTable xlsx(String name, byte[] bytes, Optional<String> sheet, int headerRow) {
    return xlsx(name, bytes, sheet, headerRow, Limits.OF_A_RELEASE);
  }

  static SourceTable xlsx(
      String name, byte[] bytes, Optional<String> sheet, int headerRow, Limits limits) {
    Distribution.checkUnpackedSize(name, bytes);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet found =
          (sheet.isPresent()
                  ? workbook.findSheet(sheet.get())
                  : Optional.of(workbook.getFirstSheet()))
              .orElseThrow(() -> new FactError(Problem.SHEET_MISSING, name, sheet.orElse("")));
      try (Stream<Row> rows = found.openStream()) {
        Iterator<Row> below = rows.filter(row -> row.getRowNum() >= headerRow).iterator();
        if (!below.hasNext()) {
          throw new FactError(Problem.EMPTY_FILE, name);
        }
        Row header = below.next();
        SourceTable table = new SourceTable(name, limits, header.getRowNum(), cells(header));
        below.forEachRemaining(row -> {
          table.checkSize(row.getRowNum(), row.getCellCount());
          table.add(row.getRowNum(), cells(row));
        });
        return table;
      }
    } catch (FactError e) {
      throw e;
    } catch (RuntimeException | IOException e) {
      // A hostile workbook makes the reader fail in ways of its own, such as NumberFormatException.
      throw new FactError(e, Problem.MALFORMED, name, String.valueOf(e.getMessage()));
    }
  }

  /** Refuses a table before a row would make it too large. */
  private void checkSize(long line, int columns) {
    if (records.size() >= limits.rows()
        || columns > limits.columns()
        || cellCount + columns > limits.cells()) {
      throw new FactError(
          Problem.TABLE_TOO_LARGE, name, line, limits.rows(), limits.columns(), limits.cells());
    }
  }

  private void add(long line, List<String> cells) {
    checkSize(line, cells.size());
    cellCount += cells.size();
    for (String cell : cells) {
      if (cell.length() > MAX_CELL) {
        throw new FactError(Problem.CELL_TOO_LONG, name, line, MAX_CELL);
      }
    }
    records.add(new Entry(line, cells));
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      if (cell == null) {
        cells.add("");
      } else {
        cells.add(cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText());
      }
    }
    return cells;
  }

  private static List<String> stripped(List<String> header) {
    return header.stream().map(String::strip).toList();
  }

  /**
   * A text without control characters, line ends, tabs, bars and doubled or special spaces.
   * Characters that a publisher has turned into control characters, taking Windows-1252 for
   * Latin-1, become themselves again ("gros œuvre" had lost its œ).
   */
  static String clean(String text) {
    String repaired = CONTROL.matcher(text).replaceAll(found -> inWindows1252(found.group()));
    String shown = STEERING.matcher(repaired).replaceAll("");
    return SPACES.matcher(shown).replaceAll(" ").strip();
  }

  private static String inWindows1252(String control) {
    return new String(new byte[] {(byte) control.charAt(0)}, WINDOWS_1252);
  }

  public String name() {
    return name;
  }

  public List<String> header() {
    return header;
  }

  public boolean hasColumn(String column) {
    return places.containsKey(column);
  }

  public int size() {
    return records.size();
  }

  /**
   * Says now, and not halfway, that columns are missing.
   *
   * @throws FactError if one of the columns is not there
   */
  public SourceTable require(String... columns) {
    for (String column : columns) {
      if (!hasColumn(column)) {
        throw missing(column);
      }
    }
    return this;
  }

  /** That a column is missing, by its name or the beginning of it. */
  FactError missing(String column) {
    return new FactError(Problem.COLUMN_MISSING, name, column, String.join(", ", header));
  }

  @Override
  public Iterator<Entry> iterator() {
    return records.iterator();
  }
}
