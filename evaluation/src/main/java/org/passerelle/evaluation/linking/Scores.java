package org.passerelle.evaluation.linking;

import java.util.Arrays;

/**
 * Scores above zero of rows for one query after another, and the best of them. Rows with one score
 * keep the order of the corpus. For one thread.
 */
final class Scores {
  private final float[] scores;
  private final int[] touched;
  private int count;

  Scores(int rows) {
    scores = new float[rows];
    touched = new int[rows];
  }

  /** Adds to the score of a row an amount above zero. */
  void add(int row, float amount) {
    if (scores[row] == 0) {
      touched[count++] = row;
    }
    scores[row] += amount;
  }

  /** The best rows, best first, k at most; all scores are zero afterwards. */
  int[] takeBest(int k) {
    // One long a row sorts by score, then by row: a float above zero orders as its bits do.
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      int row = touched[i];
      keys[i] = (long) Float.floatToIntBits(scores[row]) << 32 | (Integer.MAX_VALUE - row);
      scores[row] = 0;
    }
    count = 0;
    int kept = Math.min(k, keys.length);
    moveGreatestToEnd(keys, kept);
    Arrays.sort(keys, keys.length - kept, keys.length);
    int[] rows = new int[kept];
    for (int i = 0; i < kept; i++) {
      rows[i] = Integer.MAX_VALUE - (int) keys[keys.length - 1 - i];
    }
    return rows;
  }

  /** Quickselect with a pivot from the middle: the greatest keys come last, in any order. */
  private static void moveGreatestToEnd(long[] keys, int howMany) {
    int target = keys.length - howMany;
    int low = 0;
    int high = keys.length - 1;
    while (low < high && target > 0 && target < keys.length) {
      long pivot = keys[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (keys[i] < pivot) {
          i++;
        }
        while (keys[j] > pivot) {
          j--;
        }
        if (i <= j) {
          long key = keys[i];
          keys[i++] = keys[j];
          keys[j--] = key;
        }
      }
      if (target <= j) {
        high = j;
      } else if (target >= i) {
        low = i;
      } else {
        return;
      }
    }
  }
}
