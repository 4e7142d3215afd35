package org.passerelle.engine.market.forecast;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Series that can be checked by hand. */
final class SmallPanels {
  static final int START = 2000;

  private SmallPanels() {}

  /** A value for each year from 2000 on. */
  static YearlySeries series(String code, double... values) {
    return series(code, values.length, i -> values[i]);
  }

  static YearlySeries series(String code, int length, IntToDoubleFunction value) {
    Map<Integer, Double> values = new TreeMap<>();
    for (int i = 0; i < length; i++) {
      values.put(START + i, value.applyAsDouble(i));
    }
    return YearlySeries.of(code, values);
  }

  /** A panel without families, of a total that stays at 1000. */
  static Panel panel(Breaks breaks, YearlySeries... series) {
    return Panel.of(List.of(series), Map.of(), series("all", 200, i -> 1000), breaks);
  }

  static Panel panel(YearlySeries... series) {
    return panel(Breaks.NONE, series);
  }

  /** Random walks on the logarithm, each with a volatility of its own between 0.01 and 0.09. */
  static Panel randomWalks(int count, int length, long seed) {
    Random random = new Random(seed);
    YearlySeries[] walks = new YearlySeries[count];
    for (int s = 0; s < count; s++) {
      double volatility = 0.01 + 0.08 * random.nextDouble();
      double[] values = new double[length];
      double log = 0;
      for (int i = 0; i < length; i++) {
        values[i] = Math.exp(log);
        log += volatility * random.nextGaussian();
      }
      walks[s] = series("s" + (1000 + s), values);
    }
    return panel(walks);
  }
}
