package org.passerelle.evaluation.benchmark;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A tab-separated table in UTF-8 with one header line. A quotation mark is a character like any
 * other.
 */
public final class TsvTable {
  private final Path file;
  private final List<String> header;
  private final List<String[]> rows = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  private TsvTable(Path file, List<String> header) {
    this.file = file;
    this.header = header;
  }

  /**
   * Reads a table whose header must name the columns asked for, in any order.
   *
   * @throws UnreadableBenchmarkException when the file is missing, is not UTF-8, lacks a column, or
   *     has a line with another number of fields than its header
   */
  public static TsvTable read(Path file, String... columns) {
    List<String> text = lines(file);
    if (text.isEmpty()) {
      throw new UnreadableBenchmarkException(file, "is empty; a header line is needed");
    }
    var table = new TsvTable(file, List.of(fields(text.getFirst().replace("\uFEFF", ""))));
    for (String column : columns) {
      if (!table.has(column)) {
        throw new UnreadableBenchmarkException(
            file, 1, "no column “" + column + "”; the header names " + table.header);
      }
    }
    for (int i = 1; i < text.size(); i++) {
      table.add(i + 1, text.get(i));
    }
    return table;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new UnreadableBenchmarkException(file, "is missing");
    } catch (CharacterCodingException e) {
      throw new UnreadableBenchmarkException(file, "is not UTF-8 text; save it in that encoding");
    } catch (IOException e) {
      throw new UnreadableBenchmarkException(file, "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static String[] fields(String line) {
    return line.split("\t", -1);
  }

  private void add(int line, String text) {
    if (text.isBlank()) {
      return;
    }
    String[] fields = fields(text);
    if (fields.length != header.size()) {
      throw new UnreadableBenchmarkException(
          file,
          line,
          header.size()
              + " fields are expected, separated by tabs, and there are "
              + fields.length
              + (fields.length > 0 ? "; it begins with “" + beginning(fields[0]) + "”" : ""));
    }
    rows.add(fields);
    lines.add(line);
  }

  private static String beginning(String field) {
    return field.length() <= 40 ? field : field.substring(0, 40) + "…";
  }

  public Path file() {
    return file;
  }

  public boolean has(String column) {
    return header.contains(column);
  }

  public int size() {
    return rows.size();
  }

  /** The number of a row's line in the file, from 1. */
  public int line(int row) {
    return lines.get(row);
  }

  /** All values of a column, which the header must name. */
  public List<String> column(String name) {
    int column = header.indexOf(name);
    String[] values = new String[rows.size()];
    Arrays.setAll(values, row -> rows.get(row)[column]);
    return List.of(values);
  }

  /**
   * Whole numbers of a column, none below zero.
   *
   * @throws UnreadableBenchmarkException when a value is no such number
   */
  public int[] counts(String name) {
    int[] counts = new int[size()];
    for (int row = 0; row < counts.length; row++) {
      counts[row] =
          parsed(Integer::valueOf, count -> count >= 0, "a whole number from 0 on", name, row);
    }
    return counts;
  }

  /**
   * Numbers of a column.
   *
   * @throws UnreadableBenchmarkException when a value is no finite number
   */
  public double[] numbers(String name) {
    double[] numbers = new double[size()];
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = parsed(Double::valueOf, Double::isFinite, "a number", name, row);
    }
    return numbers;
  }

  private <T> T parsed(
      Function<String, T> reading, Predicate<T> isFit, String expected, String name, int row) {
    String value = column(name, row);
    try {
      T read = reading.apply(value.strip());
      if (isFit.test(read)) {
        return read;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that does not fit is.
    }
    throw new UnreadableBenchmarkException(
        file, line(row), name + " is “" + value + "”; " + expected + " is expected");
  }

  private String column(String name, int row) {
    return rows.get(row)[header.indexOf(name)];
  }
}
