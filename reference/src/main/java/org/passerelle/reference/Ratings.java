package org.passerelle.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.passerelle.reference.table.FactTable;

/**
 * A matrix of ratings: for each code of a classification (rows) a number for each element of
 * O*NET's content model, or category of one (columns). {@code NaN} where none was published.
 */
public final class Ratings {
  private final Classification classification;
  private final Source source;
  private final double minimum;
  private final double maximum;
  private final List<String> elements = new ArrayList<>();
  private final float[][] rows;

  private Ratings(
      Classification classification, Source source, double minimum, double maximum, int size) {
    this.classification = classification;
    this.source = source;
    this.minimum = minimum;
    this.maximum = maximum;
    this.rows = new float[size][];
  }

  static Ratings of(
      FactTable table,
      Classification classification,
      Source source,
      double minimum,
      double maximum) {
    Ratings ratings = new Ratings(classification, source, minimum, maximum, classification.size());
    int codeColumn = table.column("code");
    for (int c = 0; c < table.width(); c++) {
      if (c != codeColumn) {
        ratings.elements.add(table.columnName(c));
      }
    }
    for (int row = 0; row < table.rows(); row++) {
      int code = classification.indexOf(table.text(row, codeColumn));
      if (code >= 0) {
        float[] values = new float[ratings.elements.size()];
        for (int c = 0, e = 0; c < table.width(); c++) {
          if (c != codeColumn) {
            values[e++] = (float) table.number(row, c);
          }
        }
        ratings.rows[code] = values;
      }
    }
    float[] nothing = new float[ratings.elements.size()];
    Arrays.fill(nothing, Float.NaN);
    for (int code = 0; code < ratings.rows.length; code++) {
      if (ratings.rows[code] == null) {
        ratings.rows[code] = nothing;
      }
    }
    return ratings;
  }

  /** The classification of the rows. */
  public Classification classification() {
    return classification;
  }

  public Source source() {
    return source;
  }

  /** The lowest number of the scale. */
  public double minimum() {
    return minimum;
  }

  /** The highest number of the scale. */
  public double maximum() {
    return maximum;
  }

  /** The identifiers of the columns. */
  public List<String> elements() {
    return List.copyOf(elements);
  }

  /** The column of an element. */
  public OptionalInt column(String element) {
    int index = elements.indexOf(element);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /**
   * The ratings of a code, a number for each element; not to be written to. Length: elements.
   *
   * @param code the number of the code in the classification
   */
  public float[] row(int code) {
    return rows[code];
  }

  /** Whether anything was published for a code. */
  public boolean has(int code) {
    for (float value : rows[code]) {
      if (!Float.isNaN(value)) {
        return true;
      }
    }
    return false;
  }
}
