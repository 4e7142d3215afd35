package org.passerelle.engine.profile;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** How well the items of a questionnaire go together. */
public final class Reliability {
  private Reliability() {}

  /**
   * Cronbach's alpha of a scale: k/(k − 1) · (1 − Σ variance of each item / variance of the sums).
   * At most 1, may be negative. Cronbach (1951), Psychometrika 16, 297–334. It needs many people:
   * for one person see {@link Interests#splitHalfAgreement}.
   *
   * @param answers shape: people x items, without gaps
   * @return empty with fewer than two people or two items, or if all people have the same sum
   * @throws IllegalArgumentException if the rows differ in length
   */
  public static Optional<Double> cronbachAlpha(double[][] answers) {
    int items = answers.length == 0 ? 0 : answers[0].length;
    if (Arrays.stream(answers).anyMatch(row -> row.length != items)) {
      throw new IllegalArgumentException("people have not answered the same number of items");
    }
    if (answers.length < 2 || items < 2) {
      return Optional.empty();
    }
    double total =
        variance(Arrays.stream(answers).mapToDouble(r -> Arrays.stream(r).sum()).toArray());
    double single =
        IntStream.range(0, items)
            .mapToDouble(i -> variance(Arrays.stream(answers).mapToDouble(r -> r[i]).toArray()))
            .sum();
    return total > 0
        ? Optional.of((double) items / (items - 1) * (1 - single / total))
        : Optional.empty();
  }

  /** Sample variance, with n − 1. */
  private static double variance(double[] numbers) {
    double mean = Arrays.stream(numbers).average().orElse(0);
    return Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).sum() / (numbers.length - 1);
  }
}
