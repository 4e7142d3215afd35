package org.passerelle.engine.transition;

/** The highest of the values that were offered, none below 0. */
final class Highest {
  private final float[] kept;

  /** Keeps so many. */
  Highest(int count) {
    kept = new float[count];
  }

  void offer(float value) {
    if (kept.length == 0 || value <= kept[0]) {
      return;
    }
    int place = 0;
    while (place + 1 < kept.length && kept[place + 1] < value) {
      kept[place] = kept[place + 1];
      place++;
    }
    kept[place] = value;
  }

  float sum() {
    float sum = 0;
    for (float value : kept) {
      sum += value;
    }
    return sum;
  }
}
