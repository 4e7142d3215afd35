package org.passerelle.engine.transition.map;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Fits places into the square from 0 to 1, the longest way across lying level; the shape is kept.
 * Places that are left out are put at equal angles on the circle around the others.
 */
final class Frame {
  /** What the placed ones may take, and how far from the middle the others are. */
  private static final double INNER = 0.47;

  private static final double RIM = 0.5;

  private Frame() {}

  /** Moves the places; {@code isPlaced} says which ones mean something. */
  static void fit(double[] x, double[] y, IntPredicate isPlaced) {
    int[] placed = IntStream.range(0, x.length).filter(isPlaced).toArray();
    int[] others = IntStream.range(0, x.length).filter(isPlaced.negate()).toArray();
    centre(x, placed);
    centre(y, placed);
    level(x, y, placed);
    double reach = IntStream.of(placed).mapToDouble(i -> Math.hypot(x[i], y[i])).max().orElse(0);
    double scale = reach > 0 ? INNER / reach : 0;
    for (int i : placed) {
      x[i] = 0.5 + x[i] * scale;
      y[i] = 0.5 + y[i] * scale;
    }
    for (int k = 0; k < others.length; k++) {
      double angle = 2 * Math.PI * k / others.length;
      x[others[k]] = 0.5 + RIM * Math.cos(angle);
      y[others[k]] = 0.5 + RIM * Math.sin(angle);
    }
  }

  private static void centre(double[] places, int[] placed) {
    double mean = Arrays.stream(placed).mapToDouble(i -> places[i]).average().orElse(0);
    for (int i : placed) {
      places[i] -= mean;
    }
  }

  /** Turns the places so that their first principal axis is level. */
  private static void level(double[] x, double[] y, int[] placed) {
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i : placed) {
      xx += x[i] * x[i];
      xy += x[i] * y[i];
      yy += y[i] * y[i];
    }
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    for (int i : placed) {
      double turned = cos * x[i] + sin * y[i];
      y[i] = cos * y[i] - sin * x[i];
      x[i] = turned;
    }
  }
}
