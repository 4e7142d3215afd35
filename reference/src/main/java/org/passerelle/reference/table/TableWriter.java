package org.passerelle.reference.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;

/**
 * Writes a table of facts, cell by cell checked, so that the same facts always give the same bytes.
 */
public final class TableWriter {
  /** Digits kept of a measured number: more than any source publishes of a rate or an index. */
  private static final MathContext PRECISION = new MathContext(7);

  private final String name;
  private final String[] columns;
  private final List<String> rows = new ArrayList<>();

  public TableWriter(String name, String... columns) {
    this.name = name;
    this.columns = columns;
  }

  /** The name of the table, without folder or ending. */
  public String name() {
    return name;
  }

  public List<String> columns() {
    return Collections.unmodifiableList(Arrays.asList(columns));
  }

  public int size() {
    return rows.size();
  }

  /**
   * Adds a row. Doubles are written by {@link #number}, everything else by {@code toString}.
   *
   * @throws IllegalArgumentException if the row has another width than the header, or a cell holds
   *     a tab or the end of a line
   */
  public TableWriter row(Object... cells) {
    if (cells.length != columns.length) {
      throw new IllegalArgumentException(
          "table %s: %d cells for %d columns: %s"
              .formatted(name, cells.length, columns.length, Arrays.toString(cells)));
    }
    StringJoiner row = new StringJoiner("\t");
    for (Object cell : cells) {
      String text = cell instanceof Double d ? number(d) : cell.toString();
      if (text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
        throw new IllegalArgumentException("table %s: a cell holds \"%s\"".formatted(name, text));
      }
      row.add(text);
    }
    rows.add(row.toString());
    return this;
  }

  /** Puts the rows in the order of their text, so that the order of the source does not matter. */
  public TableWriter sorted() {
    Collections.sort(rows);
    return this;
  }

  /** Drops rows that say the same as another. */
  public TableWriter distinct() {
    List<String> once = rows.stream().distinct().toList();
    rows.clear();
    rows.addAll(once);
    return this;
  }

  /** The file's bytes. */
  public byte[] bytes() {
    StringBuilder file = new StringBuilder(String.join("\t", columns)).append('\n');
    rows.forEach(row -> file.append(row).append('\n'));
    return file.toString().getBytes(UTF_8);
  }

  /** What a reader of the file will see. */
  public FactTable table() {
    return FactTable.parse(name, bytes());
  }

  /**
   * A number as it stands in a table: whole numbers whole, others with up to seven significant
   * digits, nothing for {@code NaN}.
   */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return new BigDecimal(value).round(PRECISION).stripTrailingZeros().toPlainString();
  }
}
