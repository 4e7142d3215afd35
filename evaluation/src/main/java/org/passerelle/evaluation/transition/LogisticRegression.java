package org.passerelle.evaluation.transition;

/** Logistic regression on a few numbers, by Newton's method. */
final class LogisticRegression {
  private static final int ROUNDS = 30;
  private static final double PENALTY = 1e-6;

  private final double[] weights;

  private LogisticRegression(double[] weights) {
    this.weights = weights;
  }

  /**
   * Fits weights.
   *
   * @param rows numbers of each example; an intercept is added
   * @param found what was found, from 0 to 1
   */
  static LogisticRegression of(double[][] rows, double[] found) {
    int count = rows.length == 0 ? 1 : rows[0].length + 1;
    double[] weights = new double[count];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[count];
      double[][] curvature = new double[count][count];
      for (int i = 0; i < rows.length; i++) {
        double p = 1 / (1 + Math.exp(-odds(weights, rows[i])));
        double sharpness = Math.max(1e-9, p * (1 - p));
        for (int a = 0; a < count; a++) {
          double xa = a == 0 ? 1 : rows[i][a - 1];
          gradient[a] += (found[i] - p) * xa;
          for (int b = 0; b <= a; b++) {
            curvature[a][b] += sharpness * xa * (b == 0 ? 1 : rows[i][b - 1]);
          }
        }
      }
      double[] step = solved(curvature, gradient, PENALTY * rows.length);
      double largest = 0;
      for (int a = 0; a < count; a++) {
        weights[a] += step[a];
        largest = Math.max(largest, Math.abs(step[a]));
      }
      if (largest < 1e-8) {
        break;
      }
    }
    return new LogisticRegression(weights);
  }

  /** Solves a symmetric system, of which the lower half is given, by Cholesky's method. */
  private static double[] solved(double[][] lower, double[] right, double ridge) {
    int n = right.length;
    double[][] root = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j] + (i == j ? ridge : 0);
        for (int k = 0; k < j; k++) {
          sum -= root[i][k] * root[j][k];
        }
        root[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[j][j];
      }
    }
    double[] solution = right.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        solution[i] -= root[i][k] * solution[k];
      }
      solution[i] /= root[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        solution[i] -= root[k][i] * solution[k];
      }
      solution[i] /= root[i][i];
    }
    return solution;
  }

  /** The log-odds of a row. */
  double odds(double[] row) {
    return odds(weights, row);
  }

  private static double odds(double[] weights, double[] row) {
    double odds = weights[0];
    for (int a = 0; a < row.length; a++) {
      odds += weights[a + 1] * row[a];
    }
    return odds;
  }

  /** The intercept, then the weight of each number. */
  double weight(int place) {
    return weights[place];
  }
}
