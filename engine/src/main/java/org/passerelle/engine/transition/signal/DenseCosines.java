package org.passerelle.engine.transition.signal;

import java.util.Arrays;

/**
 * Cosines between rows of numbers. Rows are centred by column and, if asked, scaled by the column's
 * spread: what all rows have in common does not make them alike.
 */
final class DenseCosines {
  /** By column, then by row: one row is compared with all, many at a time. */
  private final float[][] columns;

  private final boolean[] isKnown;

  private DenseCosines(int size, int columns) {
    this.columns = new float[columns][size];
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
          cosines.columns[c][r] = (float) (centred[c] * scale);
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
    Arrays.fill(cosines, isKnown[row] ? 0 : Float.NaN);
    int c = 0;
    for (; c + 3 < columns.length && isKnown[row]; c += 4) {
      addFour(c, row, cosines);
    }
    for (; c < columns.length && isKnown[row]; c++) {
      for (int r = 0; r < cosines.length; r++) {
        cosines[r] += columns[c][row] * columns[c][r];
      }
    }
    for (int r = 0; r < cosines.length; r++) {
      cosines[r] = isKnown[r] ? Math.min(1, Math.max(-1, cosines[r])) : Float.NaN;
    }
  }

  /** Four columns at a time, so that the sums are read and written less often. */
  private void addFour(int from, int row, float[] sums) {
    float[] ofA = columns[from];
    float[] ofB = columns[from + 1];
    float[] ofC = columns[from + 2];
    float[] ofD = columns[from + 3];
    float a = ofA[row];
    float b = ofB[row];
    float c = ofC[row];
    float d = ofD[row];
    for (int r = 0; r < sums.length; r++) {
      sums[r] += a * ofA[r] + b * ofB[r] + (c * ofC[r] + d * ofD[r]);
    }
  }
}
