package org.passerelle.engine.transition.map;

import java.util.Arrays;

/** The highest numbers of a row. */
final class Nearest {
  private Nearest() {}

  /**
   * The places of the highest numbers above 0, the highest first, of equal ones the first of the
   * row; without the origin.
   *
   * @param most how many at most
   */
  static int[] of(float[] row, int origin, int most) {
    int[] best = new int[most];
    int count = 0;
    for (int i = 0; i < row.length; i++) {
      boolean isNear = i != origin && row[i] > 0;
      if (!isNear || (count == most && (most == 0 || row[i] <= row[best[count - 1]]))) {
        continue;
      }
      int place = count < most ? count++ : count - 1;
      while (place > 0 && row[best[place - 1]] < row[i]) {
        best[place] = best[place - 1];
        place--;
      }
      best[place] = i;
    }
    return Arrays.copyOf(best, count);
  }
}
