package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
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

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final String name;
  private final List<String> header;
  private final List<Entry> records;

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
      int index = header.indexOf(column);
      if (index < 0) {
        throw new FactError(Problem.COLUMN_MISSING, name, column, String.join(", ", header));
      }
      return at(index);
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
  }

  private SourceTable(String name, List<String> header) {
    this.name = name;
    this.header = header;
    this.records = new ArrayList<>();
  }

  /**
   * Reads comma-separated values.
   *
   * @throws FactError if the bytes are no UTF-8, a cell is longer than a million characters, or
   *     there is no header
   */
  public static SourceTable csv(String name, byte[] bytes, char separator) {
    return read(name, bytes, CsvReader.builder().fieldSeparator(separator));
  }

  /**
   * Reads values parted by tabs, in which quotation marks are part of the text.
   *
   * @throws FactError if the bytes are no UTF-8, a cell is longer than a million characters, or
   *     there is no header
   */
  public static SourceTable tabbed(String name, byte[] bytes) {
    return read(name, bytes, CsvReader.builder().fieldSeparator('\t').quoteCharacter('\0'));
  }

  private static SourceTable read(String name, byte[] bytes, CsvReader.CsvReaderBuilder format) {
    CharBuffer text = decode(name, bytes);
    try (CsvReader<CsvRecord> reader =
        format
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.toString())) {
      Iterator<CsvRecord> rows = reader.iterator();
      if (!rows.hasNext()) {
        throw new FactError(Problem.EMPTY_FILE, name);
      }
      SourceTable table = new SourceTable(name, stripped(rows.next().getFields()));
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
   * @throws FactError if the workbook is broken or has no such sheet or header
   */
  public static SourceTable xlsx(String name, byte[] bytes, Optional<String> sheet, int headerRow) {
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
        SourceTable table = new SourceTable(name, stripped(cells(below.next())));
        below.forEachRemaining(row -> table.add(row.getRowNum(), cells(row)));
        return table;
      }
    } catch (ExcelReaderException | IOException e) {
      throw new FactError(e, Problem.MALFORMED, name, String.valueOf(e.getMessage()));
    }
  }

  private void add(long line, List<String> cells) {
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
   * A text without line ends, tabs, bars and doubled or special spaces. Characters that a publisher
   * has turned into control characters, taking Windows-1252 for Latin-1, become themselves again
   * ("gros œuvre" had lost its œ).
   */
  static String clean(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      repaired.append(
          c >= '\u0080' && c <= '\u009f'
              ? new String(new byte[] {(byte) c}, WINDOWS_1252)
              : String.valueOf(c));
    }
    return repaired.toString().replaceAll("[\\s\\u00a0\\u202f|]+", " ").strip();
  }

  /** Bytes as text; a byte order mark is passed over, a byte that is no UTF-8 is refused. */
  private static CharBuffer decode(String name, byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && (bytes[0] & 0xff) == 0xef
            && (bytes[1] & 0xff) == 0xbb
            && (bytes[2] & 0xff) == 0xbf;
    ByteBuffer in = ByteBuffer.wrap(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0));
    CharsetDecoder decoder = UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw notUtf8(name, bytes, in.position(), result);
    }
    decoder.flush(out);
    return out.flip();
  }

  private static FactError notUtf8(String name, byte[] bytes, int at, CoderResult result) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String found = "0x%02X".formatted(bytes[at] & 0xff);
    try {
      result.throwException();
      throw new IllegalStateException("an error of decoding that is none");
    } catch (CharacterCodingException e) {
      return new FactError(e, Problem.NOT_UTF8, name, line, found);
    }
  }

  public String name() {
    return name;
  }

  public List<String> header() {
    return header;
  }

  public boolean hasColumn(String column) {
    return header.contains(column);
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
        throw new FactError(Problem.COLUMN_MISSING, name, column, String.join(", ", header));
      }
    }
    return this;
  }

  @Override
  public Iterator<Entry> iterator() {
    return records.iterator();
  }
}
