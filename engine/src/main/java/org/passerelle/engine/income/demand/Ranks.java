package org.passerelle.engine.income.demand;

/**
 * Values by their rank, without sorting all: Hoare's selection (1961), which leaves smaller values
 * to the left and larger ones to the right, so that the next rank is looked for in one side only.
 */
final class Ranks {
  private final double[] values;

  /** The values are put into another order. */
  Ranks(double[] values) {
    this.values = values;
  }

  /** The least value that at least so many percent do not exceed. */
  double percentile(int percent) {
    return select(rank(percent, values.length), 0, values.length - 1);
  }

  /** That value's place among so many in rising order, counted from 0. */
  static int rank(int percent, int count) {
    return (int) Math.max(0, ((long) percent * count + 99) / 100 - 1);
  }

  /** The 10th, 50th and 90th percentile, and the mean. */
  Band band() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    int last = values.length - 1;
    int middle = rank(50, values.length);
    double p50 = select(middle, 0, last);
    double p10 = select(rank(10, values.length), 0, middle);
    double p90 = select(rank(90, values.length), middle, last);
    return new Band(p10, p50, p90, sum / values.length);
  }

  private double select(int rank, int from, int to) {
    int left = from;
    int right = to;
    while (left < right) {
      double pivot = middleOfThree(values[left], values[(left + right) >>> 1], values[right]);
      int i = left;
      int j = right;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swapped = values[i];
          values[i++] = values[j];
          values[j--] = swapped;
        }
      }
      if (rank <= j) {
        right = j;
      } else if (rank >= i) {
        left = i;
      } else {
        return values[rank];
      }
    }
    return values[rank];
  }

  private static double middleOfThree(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
