package org.passerelle.evaluation.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  List<Answer> takeBest(int k) {
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
    List<Answer> best = new ArrayList<>(kept);
    for (int i = keys.length - 1; i >= keys.length - kept; i--) {
      float score = Float.intBitsToFloat((int) (keys[i] >>> 32));
      best.add(Answer.offered(Integer.MAX_VALUE - (int) keys[i], score));
    }
    return best;
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
