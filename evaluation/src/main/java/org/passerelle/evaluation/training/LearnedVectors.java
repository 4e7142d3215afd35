package org.passerelle.evaluation.training;

import java.util.Arrays;
import java.util.Random;
import org.passerelle.engine.linking.Grams;

/**
 * Vectors while they are learned: one row for each word that is frequent enough and one for each
 * bucket of character runs. A word's vector is its row and the mean of its runs' rows, weighted by
 * how telling the word is. Steps follow AdaGrad (J. Duchi and others, JMLR 2011), which suits rows
 * that are seldom touched.
 */
final class LearnedVectors {
  static final int BUCKETS = 1 << 15;

  private static final float EPSILON = 1e-8f;

  final int dimensions;
  private final int words;
  private final float[] rows;
  private final float[] squares;
  private final int[][] grams;
  private final float[] weights;
  private final boolean[] hasRow;

  LearnedVectors(Vocabulary vocabulary, int dimensions, int leastCount, long seed) {
    this.dimensions = dimensions;
    words = vocabulary.size();
    rows = new float[(words + BUCKETS) * dimensions];
    squares = new float[rows.length];
    grams = new int[words][];
    weights = new float[words];
    hasRow = new boolean[words];
    Random random = new Random(seed);
    float scale = (float) (1 / Math.sqrt(dimensions));
    // A word begins as the sum of its runs; what its own row learns is what sets it apart.
    for (int i = words * dimensions; i < rows.length; i++) {
      rows[i] = (float) random.nextGaussian() * scale;
    }
    for (int word = 0; word < words; word++) {
      grams[word] = Grams.of(vocabulary.stem(word), BUCKETS);
      weights[word] = vocabulary.weight(word);
      hasRow[word] = vocabulary.count(word) >= leastCount;
    }
  }

  int words() {
    return words;
  }

  boolean hasRow(int word) {
    return hasRow[word];
  }

  float weight(int word) {
    return weights[word];
  }

  /** Writes the vector of a word, unweighted. */
  void word(int word, float[] out) {
    Arrays.fill(out, 0);
    if (hasRow[word]) {
      add(word, 1, out);
    }
    float share = 1f / grams[word].length;
    for (int gram : grams[word]) {
      add(words + gram, share, out);
    }
  }

  /** Writes the row of a bucket. */
  void bucket(int bucket, float[] out) {
    Arrays.fill(out, 0);
    add(words + bucket, 1, out);
  }

  private void add(int row, float factor, float[] out) {
    int from = row * dimensions;
    for (int d = 0; d < dimensions; d++) {
      out[d] += factor * rows[from + d];
    }
  }

  /** Moves the rows of a word against a gradient; rows of a share follow in proportion. */
  void step(int word, float[] gradient, float rate) {
    if (hasRow[word]) {
      step(word, gradient, 1, rate);
    }
    float share = 1f / grams[word].length;
    for (int gram : grams[word]) {
      step(words + gram, gradient, share, rate);
    }
  }

  private void step(int row, float[] gradient, float factor, float rate) {
    int from = row * dimensions;
    for (int d = 0; d < dimensions; d++) {
      float g = factor * gradient[d];
      squares[from + d] += g * g;
      rows[from + d] -= rate * g / ((float) Math.sqrt(squares[from + d]) + EPSILON);
    }
  }
}
