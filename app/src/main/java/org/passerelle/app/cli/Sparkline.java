package org.passerelle.app.cli;

import java.util.Collections;
import java.util.List;

/** Numbers as a row of bars, for a terminal. */
final class Sparkline {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  /** A bar for each number, as high as its part of the highest; nothing below 0 is shown. */
  static String of(List<Double> values) {
    double highest = values.isEmpty() ? 0 : Collections.max(values);
    StringBuilder bars = new StringBuilder();
    for (double value : values) {
      int height = highest <= 0 ? 0 : (int) Math.round(value / highest * (BARS.length() - 1));
      bars.append(BARS.charAt(Math.clamp(height, 0, BARS.length() - 1)));
    }
    return bars.toString();
  }
}
