package org.passerelle.engine.linking;

import java.util.Arrays;

/** The largest of many values. */
final class Top {
  private final float[] largest;
  private final int[] places;
  private int size;

  /** A value below it is not among the largest. */
  private float least = Float.MIN_VALUE;

  private Top(int count) {
    largest = new float[count];
    places = new int[count];
  }

  /** The places of the largest positive values, the largest first; equal ones by place. */
  static int[] of(float[] values, int count) {
    Top top = new Top(count);
    for (int place = 0; place < values.length; place++) {
      if (values[place] >= top.least) {
        top.insert(values[place], place);
      }
    }
    return Arrays.copyOf(top.places, top.size);
  }

  /** The same among some of the places, given in any order. */
  static int[] of(float[] values, int[] some, int length, int count) {
    Top top = new Top(count);
    for (int i = 0; i < length; i++) {
      if (values[some[i]] >= top.least) {
        top.insert(values[some[i]], some[i]);
      }
    }
    return Arrays.copyOf(top.places, top.size);
  }

  private void insert(float value, int place) {
    int at = rank(value, place);
    if (at == largest.length) {
      return;
    }
    int last = Math.min(size, largest.length - 1);
    System.arraycopy(largest, at, largest, at + 1, last - at);
    System.arraycopy(places, at, places, at + 1, last - at);
    largest[at] = value;
    places[at] = place;
    size = last + 1;
    if (size == largest.length) {
      least = largest[size - 1];
    }
  }

  /** How many of the largest so far stand before a value. */
  private int rank(float value, int place) {
    int from = 0;
    int to = size;
    while (from < to) {
      int middle = (from + to) >>> 1;
      boolean isBefore =
          largest[middle] > value || (largest[middle] == value && places[middle] < place);
      if (isBefore) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
