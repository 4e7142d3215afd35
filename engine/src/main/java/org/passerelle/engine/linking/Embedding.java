package org.passerelle.engine.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.WordVectors;

/**
 * Places texts of both languages in one space, so that those that mean the same lie near each
 * other: the sum of the vectors of a text's words, each weighted by how telling it is, made one
 * long. A word that was not learned is placed by its runs of characters.
 */
public final class Embedding {
  private final WordVectors vectors;
  private final Map<String, Integer> rows;

  /** Places texts by the vectors of their words. */
  public Embedding(WordVectors vectors) {
    this.vectors = vectors;
    rows = HashMap.newHashMap(vectors.words().size());
    for (int row = 0; row < vectors.words().size(); row++) {
      rows.put(vectors.words().get(row), row);
    }
  }

  /** How many numbers a vector has. */
  public int dimensions() {
    return vectors.dimensions();
  }

  /** The unit vector of a text, given as its stems; all zero if there is none. */
  public float[] of(List<String> stems) {
    float[] sum = new float[dimensions()];
    for (String stem : stems) {
      add(stem, sum);
    }
    makeUnit(sum);
    return sum;
  }

  /** Whether a word was learned. */
  boolean knows(String stem) {
    return rows.containsKey(stem);
  }

  /** Adds the vector of a word, its weight included. */
  void add(String stem, float[] sum) {
    Integer row = rows.get(stem);
    if (row != null) {
      vectors.addWord(row, 1, sum);
      return;
    }
    int[] grams = Grams.of(stem, vectors.buckets());
    for (int gram : grams) {
      vectors.addBucket(gram, 1f / grams.length, sum);
    }
  }

  /** A vector divided by its length. */
  static float[] unit(float[] vector) {
    float[] unit = vector.clone();
    makeUnit(unit);
    return unit;
  }

  /** Divides a vector by its length, which is returned. */
  static float makeUnit(float[] vector) {
    float length = length(vector);
    if (length > 0) {
      for (int d = 0; d < vector.length; d++) {
        vector[d] /= length;
      }
    }
    return length;
  }

  static float length(float[] vector) {
    float squares = 0;
    for (float x : vector) {
      squares += x * x;
    }
    return (float) Math.sqrt(squares);
  }

  static void add(float[] vector, float[] sum) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += vector[d];
    }
  }
}
