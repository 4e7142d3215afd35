package org.passerelle.evaluation.training;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns vectors so that the first dimensions hold most of what tells concepts apart: the principal
 * axes of a set of vectors, by Jacobi's eigenvalue method (G. Golub and C. van Loan, "Matrix
 * Computations", 8.5). Distances and angles stay the same.
 */
final class Rotation {
  private static final int SWEEPS = 12;

  private final double[][] axes;

  private Rotation(double[][] axes) {
    this.axes = axes;
  }

  /**
   * @param kept how many axes are kept, from the one along which the vectors differ most
   */
  static Rotation of(List<float[]> vectors, int kept) {
    int n = vectors.getFirst().length;
    double[][] moments = new double[n][n];
    for (float[] v : vectors) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          moments[i][j] += v[i] * v[j];
        }
      }
    }
    double[][] turn = new double[n][n];
    for (int i = 0; i < n; i++) {
      turn[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          turn(moments, turn, p, q);
        }
      }
    }
    List<Integer> order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -moments[i][i]))
            .toList();
    double[][] axes = new double[kept][n];
    for (int axis = 0; axis < kept; axis++) {
      for (int i = 0; i < n; i++) {
        axes[axis][i] = turn[i][order.get(axis)];
      }
    }
    return new Rotation(axes);
  }

  private static void turn(double[][] a, double[][] turn, int p, int q) {
    if (Math.abs(a[p][q]) < 1e-12) {
      return;
    }
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.signum(theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    t = theta == 0 ? 1 : t;
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    for (int k = 0; k < a.length; k++) {
      double kp = a[k][p];
      double kq = a[k][q];
      a[k][p] = c * kp - s * kq;
      a[k][q] = s * kp + c * kq;
    }
    for (int k = 0; k < a.length; k++) {
      double pk = a[p][k];
      double qk = a[q][k];
      a[p][k] = c * pk - s * qk;
      a[q][k] = s * pk + c * qk;
      double vp = turn[k][p];
      double vq = turn[k][q];
      turn[k][p] = c * vp - s * vq;
      turn[k][q] = s * vp + c * vq;
    }
  }

  int dimensions() {
    return axes.length;
  }

  /** The same vector seen along the principal axes. */
  float[] turn(float[] vector) {
    float[] turned = new float[axes.length];
    for (int axis = 0; axis < axes.length; axis++) {
      double sum = 0;
      for (int i = 0; i < vector.length; i++) {
        sum += axes[axis][i] * vector[i];
      }
      turned[axis] = (float) sum;
    }
    return turned;
  }
}
