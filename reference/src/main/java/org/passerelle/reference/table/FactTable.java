package org.passerelle.reference.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.passerelle.reference.table.FactError.Problem;

/**
 * A table of facts, kept as the bytes of its file: the places of the cells are found once, and a
 * cell is decoded when it is asked for. The file is UTF-8, one line a row, cells parted by tabs,
 * the first line names the columns, and every line has as many cells as the first.
 *
 * <p>Rows and columns count from 0, the header apart. Numbers use a decimal point; an empty cell is
 * a number that was not published.
 */
public final class FactTable {
  private static final long MANY_DIGITS = 100_000_000_000_000L;
  private static final int MANY_DECIMALS = 16;

  /** How many texts of a column are remembered; a power of two. */
  private static final int REPEATED_TEXTS = 1 << 10;

  private static final double[] POWERS_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16
  };

  private final String name;
  private final byte[] bytes;
  private final String[] columns;
  private final Map<String, Integer> columnByName = new HashMap<>();
  private final int rows;

  /** Start of each cell, row after row; one more at the end. A cell ends a byte before the next. */
  private final int[] starts;

  private FactTable(String name, byte[] bytes, String[] columns, int rows, int[] starts) {
    this.name = name;
    this.bytes = bytes;
    this.columns = columns;
    this.rows = rows;
    this.starts = starts;
    for (int c = 0; c < columns.length; c++) {
      columnByName.put(columns[c], c);
    }
  }

  /**
   * Finds the cells of a table.
   *
   * @param name what messages call the table
   * @throws FactError if a row has another number of cells than the header, or there is no header
   */
  public static FactTable parse(String name, byte[] bytes) {
    int headerEnd = indexOf(bytes, (byte) '\n', 0);
    if (headerEnd < 0) {
      throw new FactError(Problem.EMPTY_FILE, name);
    }
    String[] columns = new String(bytes, 0, headerEnd, UTF_8).split("\t", -1);
    int width = columns.length;
    int[] starts = new int[Math.max(16, bytes.length / 8)];
    int count = 0;
    int cellsInRow = 0;
    int rows = 0;
    int start = headerEnd + 1;
    for (int i = start; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b > '\n' || (b != '\t' && b != '\n')) {
        continue;
      }
      if (count + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[count++] = start;
      cellsInRow++;
      start = i + 1;
      if (b == '\n') {
        if (cellsInRow != width) {
          throw new FactError(Problem.ROW_WIDTH, name, rows + 2, width, cellsInRow);
        }
        rows++;
        cellsInRow = 0;
      }
    }
    if (cellsInRow != 0 || start != bytes.length) {
      throw new FactError(Problem.ROW_WIDTH, name, rows + 2, width, cellsInRow);
    }
    starts[count] = bytes.length;
    return new FactTable(name, bytes, columns, rows, Arrays.copyOf(starts, count + 1));
  }

  private static int indexOf(byte[] bytes, byte wanted, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  public String name() {
    return name;
  }

  public int rows() {
    return rows;
  }

  public int width() {
    return columns.length;
  }

  public String columnName(int column) {
    return columns[column];
  }

  public boolean hasColumn(String column) {
    return columnByName.containsKey(column);
  }

  /**
   * The index of a column.
   *
   * @throws FactError if there is no such column
   */
  public int column(String column) {
    Integer index = columnByName.get(column);
    if (index == null) {
      throw new FactError(Problem.COLUMN_MISSING, name, column, String.join(", ", columns));
    }
    return index;
  }

  public boolean isEmpty(int row, int column) {
    int cell = row * columns.length + column;
    return starts[cell] == end(cell);
  }

  public String text(int row, int column) {
    int cell = row * columns.length + column;
    return new String(bytes, starts[cell], end(cell) - starts[cell], UTF_8);
  }

  /** The cells of one column, as text. */
  public String[] texts(String column) {
    int c = column(column);
    String[] texts = new String[rows];
    for (int row = 0; row < rows; row++) {
      texts[row] = text(row, c);
    }
    return texts;
  }

  /** The cells of a column in which few texts come again and again: each is held once. */
  public String[] repeatedTexts(String column) {
    int c = column(column);
    String[] texts = new String[rows];
    int[] firstRows = new int[REPEATED_TEXTS];
    for (int row = 0; row < rows; row++) {
      int place = hash(row, c) & (REPEATED_TEXTS - 1);
      int known = firstRows[place] - 1;
      if (known >= 0 && isSame(known, row, c)) {
        texts[row] = texts[known];
      } else {
        texts[row] = text(row, c);
        firstRows[place] = row + 1;
      }
    }
    return texts;
  }

  private int hash(int row, int column) {
    int cell = row * columns.length + column;
    int hash = 0;
    for (int i = starts[cell]; i < end(cell); i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ hash >>> 10;
  }

  private boolean isSame(int row, int other, int column) {
    int a = row * columns.length + column;
    int b = other * columns.length + column;
    return Arrays.equals(bytes, starts[a], end(a), bytes, starts[b], end(b));
  }

  /** The parts of a cell that are parted by a character; none if the cell is empty. */
  public String[] parts(int row, int column, char separator) {
    return isEmpty(row, column) ? new String[0] : text(row, column).split("\\" + separator, -1);
  }

  /**
   * A whole number from 0 to 2,147,483,647.
   *
   * @throws FactError if the cell holds anything else
   */
  public int integer(int row, int column) {
    int cell = row * columns.length + column;
    return integer(starts[cell], end(cell), row, column);
  }

  /**
   * The whole numbers of a cell, parted by single spaces; none if the cell is empty.
   *
   * @throws FactError if a part is no whole number
   */
  public int[] integers(int row, int column) {
    int cell = row * columns.length + column;
    int from = starts[cell];
    int end = end(cell);
    if (from == end) {
      return new int[0];
    }
    int size = 1;
    for (int i = from; i < end; i++) {
      if (bytes[i] == ' ') {
        size++;
      }
    }
    int[] numbers = new int[size];
    int index = 0;
    for (int i = from; i <= end; i++) {
      if (i == end || bytes[i] == ' ') {
        numbers[index++] = integer(from, i, row, column);
        from = i + 1;
      }
    }
    return numbers;
  }

  /**
   * The number of a cell; {@code NaN} if the cell is empty.
   *
   * @throws FactError if the cell holds anything else
   */
  public double number(int row, int column) {
    int cell = row * columns.length + column;
    int from = starts[cell];
    int end = end(cell);
    if (from == end) {
      return Double.NaN;
    }
    boolean negative = bytes[from] == '-';
    long digits = 0;
    int decimals = -1;
    for (int i = negative ? from + 1 : from; i < end; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9 && digits < MANY_DIGITS && decimals < MANY_DECIMALS) {
        digits = digits * 10 + digit;
        decimals = decimals < 0 ? decimals : decimals + 1;
      } else if (bytes[i] == '.' && decimals < 0) {
        decimals = 0;
      } else {
        return unusualNumber(row, column);
      }
    }
    boolean hasDigits = end - from > (negative ? 1 : 0);
    if (!hasDigits || decimals == 0) {
      return unusualNumber(row, column);
    }
    // Both are exact in a double, so the quotient is the nearest double to what is written.
    double number = decimals > 0 ? digits / POWERS_OF_TEN[decimals] : digits;
    return negative ? -number : number;
  }

  private double unusualNumber(int row, int column) {
    try {
      return Double.parseDouble(text(row, column));
    } catch (NumberFormatException e) {
      throw notANumber(row, column);
    }
  }

  private int integer(int from, int to, int row, int column) {
    long number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9 || number > Integer.MAX_VALUE) {
        throw notANumber(row, column);
      }
      number = number * 10 + digit;
    }
    if (from == to || number > Integer.MAX_VALUE) {
      throw notANumber(row, column);
    }
    return (int) number;
  }

  private FactError notANumber(int row, int column) {
    return new FactError(Problem.NOT_A_NUMBER, name, row + 2, columns[column], text(row, column));
  }

  private int end(int cell) {
    return starts[cell + 1] - 1;
  }
}
