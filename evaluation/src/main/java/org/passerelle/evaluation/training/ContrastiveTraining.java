package org.passerelle.evaluation.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns vectors such that texts of a pair lie near each other and far from the others of their
 * batch: the symmetric InfoNCE loss (A. van den Oord and others, 2018; A. Radford and others, 2021)
 * over cosines divided by a temperature. Texts about the same concept are left out of each other's
 * opposites.
 */
final class ContrastiveTraining {
  private final LearnedVectors vectors;
  private final int batch;
  private final float scale;
  private final int dimensions;
  private final float[][] left;
  private final float[][] right;
  private final float[] leftNorms;
  private final float[] rightNorms;
  private final float[][] leftGradients;
  private final float[][] rightGradients;
  private final float[][] similarity;
  private final float[][] transposed;
  private final float[] word;

  ContrastiveTraining(LearnedVectors vectors, int batch, float temperature) {
    this.vectors = vectors;
    this.batch = batch;
    this.scale = 1 / temperature;
    dimensions = vectors.dimensions;
    left = new float[batch][dimensions];
    right = new float[batch][dimensions];
    leftNorms = new float[batch];
    rightNorms = new float[batch];
    leftGradients = new float[batch][dimensions];
    rightGradients = new float[batch][dimensions];
    similarity = new float[batch][batch];
    transposed = new float[dimensions][batch];
    word = new float[dimensions];
  }

  /**
   * One pass over batches, all of the size that was given. Returns the mean loss of a pair.
   *
   * @param rate how large the steps are at first
   * @param lastRate how large they are at last
   */
  double epoch(List<List<Pair>> batches, float rate, float lastRate) {
    double loss = 0;
    for (int b = 0; b < batches.size(); b++) {
      loss += step(batches.get(b), rate + (lastRate - rate) * b / batches.size());
    }
    return loss / batches.size();
  }

  private double step(List<Pair> pairs, float rate) {
    for (int i = 0; i < batch; i++) {
      leftNorms[i] = embed(pairs.get(i).left(), left[i]);
      rightNorms[i] = embed(pairs.get(i).right(), right[i]);
    }
    compare(pairs);
    double loss = differentiate();
    for (int i = 0; i < batch; i++) {
      update(pairs.get(i).left(), left[i], leftNorms[i], leftGradients[i], rate);
      update(pairs.get(i).right(), right[i], rightNorms[i], rightGradients[i], rate);
    }
    return loss;
  }

  /** Writes the unit vector of a text and returns the length it had. */
  float embed(int[] words, float[] out) {
    java.util.Arrays.fill(out, 0);
    for (int w : words) {
      vectors.word(w, word);
      float weight = vectors.weight(w);
      for (int d = 0; d < dimensions; d++) {
        out[d] += weight * word[d];
      }
    }
    float sum = 0;
    for (float x : out) {
      sum += x * x;
    }
    float norm = (float) Math.sqrt(sum) + 1e-6f;
    for (int d = 0; d < dimensions; d++) {
      out[d] /= norm;
    }
    return norm;
  }

  private void compare(List<Pair> pairs) {
    for (int i = 0; i < batch; i++) {
      for (int d = 0; d < dimensions; d++) {
        transposed[d][i] = right[i][d];
      }
    }
    for (int i = 0; i < batch; i++) {
      float[] row = similarity[i];
      java.util.Arrays.fill(row, 0);
      for (int d = 0; d < dimensions; d++) {
        addScaled(transposed[d], left[i][d] * scale, row);
      }
      Pair pair = pairs.get(i);
      for (int j = 0; j < batch; j++) {
        if (i != j && pair.shares(pairs.get(j))) {
          row[j] = Float.NEGATIVE_INFINITY;
        }
      }
    }
  }

  /** Softmax over rows and over columns; gradients of the loss by both sides' unit vectors. */
  private double differentiate() {
    float[] columnSums = new float[batch];
    float[] rowSums = new float[batch];
    double loss = 0;
    for (int i = 0; i < batch; i++) {
      for (int j = 0; j < batch; j++) {
        // Cosines are at most 1, so that no exponent is above 0.
        float e = (float) StrictMath.exp(similarity[i][j] - scale);
        rowSums[i] += e;
        columnSums[j] += e;
      }
    }
    for (int i = 0; i < batch; i++) {
      loss += scale - similarity[i][i] + 0.5 * (Math.log(rowSums[i]) + Math.log(columnSums[i]));
    }
    for (int i = 0; i < batch; i++) {
      java.util.Arrays.fill(leftGradients[i], 0);
      java.util.Arrays.fill(rightGradients[i], 0);
    }
    for (int i = 0; i < batch; i++) {
      for (int j = 0; j < batch; j++) {
        float e = (float) StrictMath.exp(similarity[i][j] - scale);
        float g = 0.5f * scale * (e / rowSums[i] + e / columnSums[j] - (i == j ? 2 : 0));
        if (g > 1e-5f || g < -1e-5f) {
          addScaled(right[j], g, leftGradients[i]);
          addScaled(left[i], g, rightGradients[j]);
        }
      }
    }
    return loss / batch;
  }

  /** Through the division by the length, then to the rows of each word. */
  private void update(int[] words, float[] unit, float norm, float[] gradient, float rate) {
    float along = 0;
    for (int d = 0; d < dimensions; d++) {
      along += unit[d] * gradient[d];
    }
    for (int w : words) {
      float factor = vectors.weight(w) / norm;
      for (int d = 0; d < dimensions; d++) {
        word[d] = factor * (gradient[d] - along * unit[d]);
      }
      vectors.step(w, word, rate);
    }
  }

  private static void addScaled(float[] from, float factor, float[] to) {
    for (int d = 0; d < to.length; d++) {
      to[d] += factor * from[d];
    }
  }

  List<float[]> embedAll(List<int[]> texts) {
    List<float[]> all = new ArrayList<>();
    for (int[] text : texts) {
      float[] out = new float[dimensions];
      embed(text, out);
      all.add(out);
    }
    return all;
  }
}
