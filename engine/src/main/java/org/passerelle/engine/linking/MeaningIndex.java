package org.passerelle.engine.linking;


/**
 * The vectors of names and of concepts, as bytes. Concepts are first compared by their leading
 * dimensions, which tell them apart best, all of them in one pass over arrays.
 */
final class MeaningIndex {
  /** The leading dimensions that choose the candidates. */
  private static final int LEADING = 48;

  private static final float SCALE = 127;

  private final int dimensions;
  private final int concepts;
  private final byte[] names;
  private final byte[] centres;
  private final byte[] words;

  /** By dimension, then by concept. */
  private final float[][] leading;

  MeaningIndex(NameIndex index, Embedding embedding) {
    dimensions = embedding.dimensions();
    concepts = index.concepts();
    names = new byte[index.size() * dimensions];
    centres = new byte[concepts * dimensions];
    leading = new float[Math.min(LEADING, dimensions)][concepts];
    words = new byte[index.lexicon().size() * dimensions];
    float[][] weighted = new float[index.lexicon().size()][dimensions];
    for (int word = 0; word < weighted.length; word++) {
      embedding.add(index.lexicon().stem(word), weighted[word]);
      quantise(Embedding.unit(weighted[word]), words, word);
    }
    for (int concept = 0; concept < concepts; concept++) {
      float[] centre = new float[dimensions];
      for (int n = index.firstOfConcept(concept); n < index.firstOfConcept(concept + 1); n++) {
        float[] vector = new float[dimensions];
        for (int w = index.firstWord(n); w < index.firstWord(n + 1); w++) {
          add(weighted[index.words()[w]], vector);
        }
        Embedding.makeUnit(vector);
        quantise(vector, names, n);
        add(vector, centre);
      }
      Embedding.makeUnit(centre);
      quantise(centre, centres, concept);
      for (int d = 0; d < leading.length; d++) {
        leading[d][concept] = centre[d];
      }
    }
  }

  private static void add(float[] vector, float[] sum) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += vector[d];
    }
  }

  private void quantise(float[] vector, byte[] rows, int row) {
    for (int d = 0; d < dimensions; d++) {
      rows[row * dimensions + d] = (byte) Math.round(vector[d] * SCALE);
    }
  }

  byte[] quantise(float[] vector) {
    byte[] bytes = new byte[dimensions];
    quantise(vector, bytes, 0);
    return bytes;
  }

  /** The cosine of a text with every concept, by the leading dimensions alone. */
  float[] leading(float[] text) {
    float[] sums = new float[concepts];
    for (int d = 0; d < leading.length; d++) {
      float x = text[d];
      float[] column = leading[d];
      for (int concept = 0; concept < sums.length; concept++) {
        sums[concept] += x * column[concept];
      }
    }
    return sums;
  }

  /** The cosine of a text with a word of the names. */
  float word(byte[] text, int word) {
    return product(text, words, word);
  }

  /** The cosine of a text with a name. */
  float name(byte[] text, int name) {
    return product(text, names, name);
  }

  /** The cosine of a text with the mean of a concept's names. */
  float centre(byte[] text, int concept) {
    return product(text, centres, concept);
  }

  private float product(byte[] text, byte[] rows, int row) {
    int sum = 0;
    int from = row * dimensions;
    for (int d = 0; d < text.length; d++) {
      sum += text[d] * rows[from + d];
    }
    return sum / (SCALE * SCALE);
  }

}
