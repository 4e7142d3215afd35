package org.passerelle.engine.transition.signal;

/**
 * Cosines between rows of numbers. Rows are centred by column and, if asked, scaled by the column's
 * spread, so that the cosine is a correlation over the columns: what all rows have in common does
 * not make them alike.
 */
final class DenseCosines {
  private final int columns;
  private final float[] rows;
  private final boolean[] isKnown;

  private DenseCosines(int size, int columns) {
    this.columns = columns;
    this.rows = new float[size * columns];
    this.isKnown = new boolean[size];
  }

  /**
   * Prepares rows for comparison; they are not changed.
   *
   * @param rows one for each thing, of equal lengths; a row that is empty or holds {@code NaN} is
   *     unknown
   * @param isScaled whether columns are divided by their standard deviation
   */
  static DenseCosines of(float[][] rows, boolean isScaled) {
    int columns = 0;
    for (float[] row : rows) {
      columns = Math.max(columns, row.length);
    }
    DenseCosines cosines = new DenseCosines(rows.length, columns);
    int known = 0;
    double[] means = new double[columns];
    for (int r = 0; r < rows.length; r++) {
      cosines.isKnown[r] = isComplete(rows[r], columns);
      if (cosines.isKnown[r]) {
        known++;
        for (int c = 0; c < columns; c++) {
          means[c] += rows[r][c];
        }
      }
    }
    double[] squares = new double[columns];
    for (int c = 0; c < columns; c++) {
      means[c] /= Math.max(1, known);
    }
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; cosines.isKnown[r] && c < columns; c++) {
        squares[c] += (rows[r][c] - means[c]) * (rows[r][c] - means[c]);
      }
    }
    for (int r = 0; r < rows.length; r++) {
      if (cosines.isKnown[r]) {
        double length = 0;
        double[] centred = new double[columns];
        for (int c = 0; c < columns; c++) {
          double spread = isScaled ? Math.sqrt(squares[c] / known) : 1;
          centred[c] = spread == 0 ? 0 : (rows[r][c] - means[c]) / spread;
          length += centred[c] * centred[c];
        }
        double scale = length == 0 ? 0 : 1 / Math.sqrt(length);
        for (int c = 0; c < columns; c++) {
          cosines.rows[r * columns + c] = (float) (centred[c] * scale);
        }
      }
    }
    return cosines;
  }

  private static boolean isComplete(float[] row, int columns) {
    if (row.length != columns || columns == 0) {
      return false;
    }
    for (float value : row) {
      if (Float.isNaN(value)) {
        return false;
      }
    }
    return true;
  }

  /** The cosines of a row with all; {@code NaN} where either is unknown. Length: rows. */
  void of(int row, float[] cosines) {
    for (int r = 0; r < cosines.length; r++) {
      cosines[r] = isKnown[row] && isKnown[r] ? product(row, r) : Float.NaN;
    }
  }

  private float product(int a, int b) {
    // Four sums at a time, for one would wait for itself.
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int from = a * columns;
    int other = b * columns;
    int c = 0;
    for (; c + 3 < columns; c += 4) {
      s0 += rows[from + c] * rows[other + c];
      s1 += rows[from + c + 1] * rows[other + c + 1];
      s2 += rows[from + c + 2] * rows[other + c + 2];
      s3 += rows[from + c + 3] * rows[other + c + 3];
    }
    for (; c < columns; c++) {
      s0 += rows[from + c] * rows[other + c];
    }
    return s0 + s1 + (s2 + s3);
  }
}
