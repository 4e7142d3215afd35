package org.passerelle.engine.linking;

/**
 * Vectors of length one, as rows of bytes with a scale for each row. The text they are compared
 * with is in thousandths: products of whole numbers are computed many at a time.
 */
final class UnitVectors {
  private static final float THOUSANDTHS = 1000;

  private final int dimensions;
  private final byte[] rows;
  private final float[] scales;

  UnitVectors(int count, int dimensions) {
    this.dimensions = dimensions;
    rows = new byte[count * dimensions];
    scales = new float[count];
  }

  /** A vector as the texts are given to {@link #cosine}. */
  static int[] thousandths(float[] unit) {
    int[] whole = new int[unit.length];
    for (int d = 0; d < whole.length; d++) {
      whole[d] = Math.round(unit[d] * THOUSANDTHS);
    }
    return whole;
  }

  void set(int row, float[] unit) {
    float largest = 0;
    for (float x : unit) {
      largest = Math.max(largest, Math.abs(x));
    }
    float scale = largest / Byte.MAX_VALUE;
    if (scale > 0) {
      for (int d = 0; d < dimensions; d++) {
        rows[row * dimensions + d] = (byte) Math.round(unit[d] / scale);
      }
    }
    scales[row] = scale / THOUSANDTHS;
  }

  /** The cosine of a text, in thousandths, with a row. */
  float cosine(int[] text, int row) {
    return product(text, row, dimensions);
  }

  /**
   * Whether the cosine reaches a value. A quarter of the dimensions is looked at first: they hold
   * most of the length, and most rows are far by them already.
   */
  boolean isNear(int[] text, int row, float cosine) {
    return product(text, row, dimensions / 4) >= cosine / 4 && cosine(text, row) >= cosine;
  }

  private float product(int[] text, int row, int leading) {
    int sum = 0;
    int from = row * dimensions;
    for (int d = 0; d < leading; d++) {
      sum += text[d] * rows[from + d];
    }
    return sum * scales[row];
  }
}
