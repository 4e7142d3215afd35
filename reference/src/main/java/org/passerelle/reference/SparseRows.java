package org.passerelle.reference;

import java.util.Arrays;

/**
 * Links between two kinds of concepts, as compressed sparse rows: for each concept of the first
 * kind (a row, from 0) the concepts of the second kind it is linked to (its targets, ascending).
 *
 * <p>The arrays are handed out as they are, for loops that run over millions of links; whoever gets
 * them must not write to them.
 */
public final class SparseRows {
  private final int[] offsets;
  private final int[] targets;
  private final int columns;

  private SparseRows(int[] offsets, int[] targets, int columns) {
    this.offsets = offsets;
    this.targets = targets;
    this.columns = columns;
  }

  /**
   * Packs rows.
   *
   * @param rows the targets of each row, ascending, each from 0 to {@code columns - 1}
   * @throws IllegalArgumentException if a row is not ascending or names a target that is not there
   */
  public static SparseRows of(int[][] rows, int columns) {
    int[] offsets = new int[rows.length + 1];
    for (int row = 0; row < rows.length; row++) {
      offsets[row + 1] = offsets[row] + rows[row].length;
    }
    int[] targets = new int[offsets[rows.length]];
    for (int row = 0; row < rows.length; row++) {
      int before = -1;
      for (int i = 0; i < rows[row].length; i++) {
        int target = rows[row][i];
        if (target <= before || target >= columns) {
          throw new IllegalArgumentException(
              "row %d: target %d after %d, of %d columns".formatted(row, target, before, columns));
        }
        targets[offsets[row] + i] = target;
        before = target;
      }
    }
    return new SparseRows(offsets, targets, columns);
  }

  public int rows() {
    return offsets.length - 1;
  }

  public int columns() {
    return columns;
  }

  /** The number of links. */
  public int links() {
    return targets.length;
  }

  /** Where each row begins in {@link #targets()}; one more at the end. Length: rows + 1. */
  public int[] offsets() {
    return offsets;
  }

  /** The targets of all rows, row after row. Length: links. */
  public int[] targets() {
    return targets;
  }

  /** The targets of one row. */
  public int[] row(int row) {
    return Arrays.copyOfRange(targets, offsets[row], offsets[row + 1]);
  }

  public int degree(int row) {
    return offsets[row + 1] - offsets[row];
  }

  public boolean contains(int row, int target) {
    return Arrays.binarySearch(targets, offsets[row], offsets[row + 1], target) >= 0;
  }

  /** Adds a value to the sum of each target of a row. */
  public void add(int row, float value, float[] sums) {
    int end = offsets[row + 1];
    for (int i = offsets[row]; i < end; i++) {
      sums[targets[i]] += value;
    }
  }

  /** The same links seen from the other end. Cost: links + columns. */
  public SparseRows transpose() {
    int[] starts = new int[columns + 1];
    for (int target : targets) {
      starts[target + 1]++;
    }
    for (int column = 0; column < columns; column++) {
      starts[column + 1] += starts[column];
    }
    int[] next = starts.clone();
    int[] sources = new int[targets.length];
    for (int row = 0; row < rows(); row++) {
      for (int i = offsets[row]; i < offsets[row + 1]; i++) {
        sources[next[targets[i]]++] = row;
      }
    }
    return new SparseRows(starts, sources, rows());
  }
}
