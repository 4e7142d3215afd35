package org.passerelle.engine.linking;

import java.util.Arrays;

/** The largest of many values. */
final class Top {
  private final float[] values;
  private final int[] places;
  private int size;

  /** What a value must be above to be among the largest. */
  private float least;

  private Top(float[] values, int count) {
    this.values = values;
    places = new int[count];
  }

  /** The places of the largest positive values, the largest first; equal ones by place. */
  static int[] of(float[] values, int count) {
    Top top = new Top(values, count);
    for (int place = 0; place < values.length; place++) {
      top.offer(place);
    }
    return Arrays.copyOf(top.places, top.size);
  }

  /** The same among some of the places, in any order; equal ones by their order there. */
  static int[] of(float[] values, int[] some, int length, int count) {
    Top top = new Top(values, count);
    for (int i = 0; i < length; i++) {
      top.offer(some[i]);
    }
    return Arrays.copyOf(top.places, top.size);
  }

  private void offer(int place) {
    float value = values[place];
    if (value <= least) {
      return;
    }
    int at = size < places.length ? size++ : places.length - 1;
    while (at > 0 && values[places[at - 1]] < value) {
      places[at] = places[at - 1];
      at--;
    }
    places[at] = place;
    if (size == places.length) {
      least = values[places[size - 1]];
    }
  }
}
