package org.passerelle.engine.transition.signal;

import java.util.List;
import org.passerelle.engine.linking.Embedding;

/** Means of the vectors of several names. */
final class MeanVector {
  private MeanVector() {}

  /** The sum of the unit vectors of names, made one long; zero if none has a word. */
  static float[] of(Embedding embedding, List<List<String>> names) {
    float[] sum = new float[embedding.dimensions()];
    for (List<String> stems : names) {
      float[] vector = embedding.of(stems);
      for (int d = 0; d < sum.length; d++) {
        sum[d] += vector[d];
      }
    }
    makeUnit(sum);
    return sum;
  }

  /** Takes away from all rows what they have in common, their mean, and makes them one long. */
  static void centre(float[][] rows) {
    if (rows.length == 0) {
      return;
    }
    double[] mean = new double[rows[0].length];
    for (float[] row : rows) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += row[d] / rows.length;
      }
    }
    for (float[] row : rows) {
      for (int d = 0; d < mean.length; d++) {
        row[d] -= (float) mean[d];
      }
      makeUnit(row);
    }
  }

  private static void makeUnit(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += x * x;
    }
    for (int d = 0; squares > 0 && d < vector.length; d++) {
      vector[d] /= (float) Math.sqrt(squares);
    }
  }
}
