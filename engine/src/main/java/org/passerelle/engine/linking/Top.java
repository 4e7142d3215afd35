package org.passerelle.engine.linking;

import java.util.Arrays;

/** The largest of many values. */
final class Top {
  private Top() {}

  /** The places of the largest positive values, the largest first; equal ones by place. */
  static int[] of(float[] values, int count) {
    int[] places = new int[count];
    int size = 0;
    float least = 0;
    for (int place = 0; place < values.length; place++) {
      float value = values[place];
      if (value <= least) {
        continue;
      }
      int at = size < count ? size++ : count - 1;
      while (at > 0 && values[places[at - 1]] < value) {
        places[at] = places[at - 1];
        at--;
      }
      places[at] = place;
      if (size == count) {
        least = values[places[count - 1]];
      }
    }
    return Arrays.copyOf(places, size);
  }
}
