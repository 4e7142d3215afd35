package org.passerelle.engine.statistics;

import java.util.Arrays;
import java.util.Optional;

/** How far two rows of numbers go together. */
public final class Correlation {
  private Correlation() {}

  /**
   * Pearson's correlation, -1 to 1, Spearman's if the numbers are ranks; empty if one side does not
   * vary.
   */
  public static Optional<Double> pearson(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElse(0);
    double meanB = Arrays.stream(b).average().orElse(0);
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      product += (a[i] - meanA) * (b[i] - meanB);
      squaresA += (a[i] - meanA) * (a[i] - meanA);
      squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    double spread = Math.sqrt(squaresA * squaresB);
    // Below rounding, what is left of a constant is noise.
    return spread < 1e-12 ? Optional.empty() : Optional.of(Math.clamp(product / spread, -1, 1));
  }
}
