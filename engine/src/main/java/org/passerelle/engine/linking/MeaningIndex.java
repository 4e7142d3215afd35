package org.passerelle.engine.linking;

/**
 * The vectors of names and of concepts, in thousandths, for sums of integers are computed many at a
 * time. Concepts are first compared by their leading dimensions, which tell them apart best, all of
 * them in one pass over arrays.
 */
final class MeaningIndex {
  /** The leading dimensions that choose the candidates. */
  private static final int LEADING = 40;

  private static final float SCALE = 1000;

  private final int dimensions;
  private final int concepts;
  private final int[] names;
  private final int[] centres;
  private final int[] words;

  /** By dimension, then by concept. */
  private final float[][] leading;

  MeaningIndex(NameIndex index, Embedding embedding) {
    dimensions = embedding.dimensions();
    concepts = index.concepts();
    names = new int[index.size() * dimensions];
    centres = new int[concepts * dimensions];
    leading = new float[Math.min(LEADING, dimensions)][concepts];
    words = new int[index.lexicon().size() * dimensions];
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

  private void quantise(float[] vector, int[] rows, int row) {
    for (int d = 0; d < dimensions; d++) {
      rows[row * dimensions + d] = (int) (vector[d] * SCALE);
    }
  }

  int[] quantise(float[] vector) {
    int[] bytes = new int[dimensions];
    quantise(vector, bytes, 0);
    return bytes;
  }

  /** The cosine of a text with every concept, by the leading dimensions alone. */
  float[] leading(float[] text) {
    float[] sums = new float[concepts];
    // Four columns at a time, so that the sums are read and written a quarter as often.
    for (int d = 0; d + 3 < leading.length; d += 4) {
      addFour(text, d, sums);
    }
    return sums;
  }

  private void addFour(float[] text, int d, float[] sums) {
    float a = text[d];
    float b = text[d + 1];
    float c = text[d + 2];
    float e = text[d + 3];
    float[] ofA = leading[d];
    float[] ofB = leading[d + 1];
    float[] ofC = leading[d + 2];
    float[] ofE = leading[d + 3];
    for (int concept = 0; concept < sums.length; concept++) {
      sums[concept] += a * ofA[concept] + b * ofB[concept] + c * ofC[concept] + e * ofE[concept];
    }
  }

  /** The cosine of a text with a word of the names. */
  float word(int[] text, int word) {
    return product(text, words, word);
  }

  /** The cosine of a text with a name. */
  float name(int[] text, int name) {
    return product(text, names, name);
  }

  /** The cosine of a text with the mean of a concept's names. */
  float centre(int[] text, int concept) {
    return product(text, centres, concept);
  }

  private float product(int[] text, int[] rows, int row) {
    int sum = 0;
    int from = row * dimensions;
    int n = text.length;
    for (int d = 0; d < n; d++) {
      sum += text[d] * rows[from + d];
    }
    return sum / (SCALE * SCALE);
  }
}
