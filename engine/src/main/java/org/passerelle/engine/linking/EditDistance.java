package org.passerelle.engine.linking;

import java.util.Arrays;

/**
 * How many slips lead from one word to another: a letter left out, added, changed, or two
 * neighbours exchanged (optimal string alignment; Damerau 1964).
 */
final class EditDistance {
  private EditDistance() {}

  /**
   * The number of slips, or {@code most + 1} if there are more than {@code most}. Cost: the length
   * of the shorter word times the slips allowed.
   */
  static int between(String a, String b, int most) {
    int tooMany = most + 1;
    if (Math.abs(a.length() - b.length()) > most) {
      return tooMany;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      Arrays.fill(row, tooMany);
      row[0] = i;
      int smallest = row[0];
      int from = Math.max(1, i - most);
      int to = Math.min(b.length(), i + most);
      for (int j = from; j <= to; j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int slips = last[j - 1] + (same ? 0 : 1);
        slips = Math.min(slips, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          slips = Math.min(slips, beforeLast[j - 2] + 1);
        }
        row[j] = slips;
        smallest = Math.min(smallest, slips);
      }
      if (smallest > most) {
        return tooMany;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], tooMany);
  }
}
