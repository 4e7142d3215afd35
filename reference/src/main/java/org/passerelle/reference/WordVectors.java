package org.passerelle.reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Vectors of words, learned by us, in which French and English words of like meaning lie near each
 * other, and vectors of runs of characters for words that are not among them. Each is a row of
 * bytes and a scale.
 */
public final class WordVectors {
  private final int dimensions;
  private final List<String> words;
  private final int buckets;
  private final float[] scales;
  private final byte[] rows;

  private WordVectors(int dimensions, List<String> words, int buckets, ByteBuffer bytes) {
    this.dimensions = dimensions;
    this.words = words;
    this.buckets = buckets;
    scales = new float[words.size() + buckets];
    rows = new byte[scales.length * dimensions];
    for (int row = 0; row < scales.length; row++) {
      scales[row] = bytes.getFloat();
      bytes.get(rows, row * dimensions, dimensions);
    }
  }

  /** Reads what the training wrote: four numbers, the words, and the rows. */
  public static WordVectors read(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    int dimensions = bytes.getInt();
    int words = bytes.getInt();
    int buckets = bytes.getInt();
    byte[] names = new byte[bytes.getInt()];
    bytes.get(names);
    List<String> stems = List.of(new String(names, StandardCharsets.UTF_8).split("\n", -1));
    if (stems.size() != words) {
      throw new IllegalArgumentException(
          "The file says " + words + " words, and has " + stems.size());
    }
    return new WordVectors(dimensions, stems, buckets, bytes);
  }

  /** How many numbers a row has. */
  public int dimensions() {
    return dimensions;
  }

  /** The stems that have a row of their own, in alphabetical order. */
  public List<String> words() {
    return words;
  }

  /** How many rows there are for runs of characters, a power of two. */
  public int buckets() {
    return buckets;
  }

  /** Adds the row of a word, by its place among the words, times a factor. */
  public void addWord(int word, float factor, float[] sum) {
    add(word, factor, sum);
  }

  /** Adds the row of a bucket of runs, times a factor. */
  public void addBucket(int bucket, float factor, float[] sum) {
    add(words.size() + bucket, factor, sum);
  }

  private void add(int row, float factor, float[] sum) {
    float scale = factor * scales[row];
    int from = row * dimensions;
    for (int d = 0; d < sum.length; d++) {
      sum[d] += scale * rows[from + d];
    }
  }
}
