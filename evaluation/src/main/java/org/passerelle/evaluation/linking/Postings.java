package org.passerelle.evaluation.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Terms with the rows that hold them and how often: an inverted index in compressed sparse rows.
 * Weights are set once by the method that uses them.
 */
final class Postings {
  private final Map<String, Integer> numbers;
  private final int[] offsets;
  private final int[] rows;
  private final float[] weights;

  private Postings(Map<String, Integer> numbers, int[] offsets, int[] rows, float[] weights) {
    this.numbers = numbers;
    this.offsets = offsets;
    this.rows = rows;
    this.weights = weights;
  }

  /** The number of a term, -1 when no row holds it. */
  int term(String term) {
    return numbers.getOrDefault(term, -1);
  }

  int terms() {
    return offsets.length - 1;
  }

  /** How many rows hold a term. */
  int rowsWith(int term) {
    return offsets[term + 1] - offsets[term];
  }

  /** What a weight becomes. */
  interface Weighing {
    double weight(int term, int row, float weight);
  }

  /** Sets each weight, a count at first, to what the method makes of it. */
  void weigh(Weighing weighing) {
    for (int term = 0; term < terms(); term++) {
      for (int i = offsets[term]; i < offsets[term + 1]; i++) {
        weights[i] = (float) weighing.weight(term, rows[i], weights[i]);
      }
    }
  }

  /** Adds a term's weights, times a factor, to the scores of the rows that hold it. */
  void addTo(Scores scores, int term, float factor) {
    for (int i = offsets[term]; i < offsets[term + 1]; i++) {
      scores.add(rows[i], factor * weights[i]);
    }
  }

  /** Takes the terms of one row after the other. */
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] terms = new int[1 << 12];
    private int[] rows = new int[1 << 12];
    private float[] counts = new float[1 << 12];
    private int size;

    void add(int row, Map<String, Integer> termCounts) {
      for (Map.Entry<String, Integer> entry : termCounts.entrySet()) {
        if (size == terms.length) {
          terms = Arrays.copyOf(terms, 2 * size);
          rows = Arrays.copyOf(rows, 2 * size);
          counts = Arrays.copyOf(counts, 2 * size);
        }
        terms[size] = numbers.computeIfAbsent(entry.getKey(), _ -> numbers.size());
        rows[size] = row;
        counts[size++] = entry.getValue();
      }
    }

    Postings build() {
      int[] offsets = new int[numbers.size() + 1];
      for (int i = 0; i < size; i++) {
        offsets[terms[i] + 1]++;
      }
      for (int term = 0; term < numbers.size(); term++) {
        offsets[term + 1] += offsets[term];
      }
      int[] next = offsets.clone();
      int[] sortedRows = new int[size];
      float[] sortedCounts = new float[size];
      for (int i = 0; i < size; i++) {
        int at = next[terms[i]]++;
        sortedRows[at] = rows[i];
        sortedCounts[at] = counts[i];
      }
      return new Postings(numbers, offsets, sortedRows, sortedCounts);
    }
  }
}
