package org.passerelle.engine.transition;

import java.util.List;
import java.util.Locale;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.reference.TransitionWeights;
import org.passerelle.reference.TransitionWeights.Point;

/**
 * A curve for each signal: what it adds to the log-odds of a move. Between the fitted points curves
 * are straight, and they are read from tables of {@value #STEPS} steps. A missing signal adds
 * nothing, for curves are centred on what the signal adds on average.
 */
final class Curves {
  private static final int STEPS = 1024;

  private final float[][] tables;
  private final boolean[] counts;

  private Curves() {
    tables = new float[Signal.all().size()][STEPS + 1];
    counts = new boolean[tables.length];
  }

  /** The curves of a reading. */
  static Curves of(TransitionWeights weights, Reading reading) {
    Curves curves = new Curves();
    for (Signal signal : Signal.values()) {
      List<Point> points = weights.curve(reading.id(), signal.name().toLowerCase(Locale.ROOT));
      if (!points.isEmpty()) {
        curves.counts[signal.number()] = true;
        for (int step = 0; step <= STEPS; step++) {
          curves.tables[signal.number()][step] = height(points, (double) step / STEPS);
        }
      }
    }
    return curves;
  }

  private static float height(List<Point> points, double at) {
    Point before = points.getFirst();
    for (Point point : points) {
      if (at <= point.signal()) {
        double width = point.signal() - before.signal();
        double part = width == 0 ? 1 : Math.max(0, (at - before.signal()) / width);
        return (float) (before.height() + part * (point.height() - before.height()));
      }
      before = point;
    }
    return (float) before.height();
  }

  /** A sum of curves: one times a factor and another times a factor. */
  static Curves sum(Curves one, double factor, Curves other, double otherFactor) {
    Curves sum = new Curves();
    for (int s = 0; s < sum.tables.length; s++) {
      sum.counts[s] = one.counts[s] || other.counts[s];
      for (int step = 0; step <= STEPS; step++) {
        sum.tables[s][step] =
            (float) (factor * one.tables[s][step] + otherFactor * other.tables[s][step]);
      }
    }
    return sum;
  }

  /** Whether a signal counts. */
  boolean counts(Signal signal) {
    return counts[signal.number()];
  }

  /** What a value of a signal adds; 0 if it is {@code NaN}. */
  float of(Signal signal, float value) {
    return Float.isNaN(value) ? 0 : tables[signal.number()][step(value)];
  }

  private static int step(float value) {
    return (int) (Math.min(1, Math.max(0, value)) * STEPS + 0.5f);
  }

  /** Adds what the values of a signal add to sums. Length: that of the sums. */
  void add(Signal signal, float[] values, float[] sums) {
    if (!counts(signal)) {
      return;
    }
    float[] table = tables[signal.number()];
    for (int i = 0; i < sums.length; i++) {
      float value = values[i];
      if (!Float.isNaN(value)) {
        sums[i] += table[step(value)];
      }
    }
  }
}
