package org.passerelle.evaluation.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether stated probabilities come true: what was stated in ten equal bins, against the share that
 * was right. The expected calibration error is the mean over all answers of the distance between
 * the two, bin by bin (Naeini, Cooper and Hauskrecht 2015).
 */
public final class Calibration {
  private static final int BINS = 10;

  private final String answers;
  private final int[] counts = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] stated = new double[BINS];

  /**
   * An empty table.
   *
   * @param answers which answers it counts, as {@code top 1}
   */
  Calibration(String answers) {
    this.answers = answers;
  }

  /**
   * One bin.
   *
   * @param from lowest probability in it; the highest is 0.1 more and belongs to the next bin,
   *     except for 1
   * @param stated mean of what was stated, 0 to 1
   * @param right share that was right, 0 to 1
   */
  public record Bin(double from, int count, double stated, double right) {}

  /** Counts an answer of which the probability was stated, 0 to 1. */
  void add(double confidence, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (confidence * BINS));
    counts[bin]++;
    stated[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
  }

  public String answers() {
    return answers;
  }

  /** How many answers were counted. */
  public int count() {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  /** The bins that hold an answer, from low to high. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (counts[i] > 0) {
        bins.add(
            new Bin(
                (double) i / BINS,
                counts[i],
                stated[i] / counts[i],
                (double) right[i] / counts[i]));
      }
    }
    return bins;
  }

  /** The expected calibration error, 0 to 1; 0 when nothing was counted. */
  public double error() {
    double sum = 0;
    for (Bin bin : bins()) {
      sum += bin.count() * Math.abs(bin.stated() - bin.right());
    }
    return sum / Math.max(1, count());
  }
}
