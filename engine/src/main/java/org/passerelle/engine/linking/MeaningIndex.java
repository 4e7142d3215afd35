package org.passerelle.engine.linking;

/**
 * The vectors of words, names and concepts. Concepts are first compared by their leading
 * dimensions, which tell them apart best, all of them in one pass over arrays.
 */
final class MeaningIndex {
  /** The leading dimensions that choose the candidates. */
  private static final int LEADING = 40;

  /** Concepts whose sums are added up before the next ones are begun, so that they stay at hand. */
  private static final int BLOCK = 2048;

  private final int concepts;
  private final UnitVectors names;
  private final UnitVectors centres;
  private final UnitVectors words;

  /** By dimension, then by concept; in 127ths, so that all of it stays near the processor. */
  private final byte[][] leading;

  MeaningIndex(NameIndex index, Embedding embedding) {
    int dimensions = embedding.dimensions();
    concepts = index.concepts();
    names = new UnitVectors(index.size(), dimensions);
    centres = new UnitVectors(concepts, dimensions);
    leading = new byte[Math.min(LEADING, dimensions)][concepts];
    words = new UnitVectors(index.lexicon().size(), dimensions);
    float[][] weighted = new float[index.lexicon().size()][dimensions];
    for (int word = 0; word < weighted.length; word++) {
      embedding.add(index.lexicon().stem(word), weighted[word]);
      words.set(word, Embedding.unit(weighted[word]));
    }
    for (int concept = 0; concept < concepts; concept++) {
      float[] centre = new float[dimensions];
      for (int n = index.firstOfConcept(concept); n < index.firstOfConcept(concept + 1); n++) {
        float[] vector = new float[dimensions];
        for (int w = index.firstWord(n); w < index.firstWord(n + 1); w++) {
          Embedding.add(weighted[index.words()[w]], vector);
        }
        Embedding.makeUnit(vector);
        names.set(n, vector);
        Embedding.add(vector, centre);
      }
      Embedding.makeUnit(centre);
      centres.set(concept, centre);
      for (int d = 0; d < leading.length; d++) {
        leading[d][concept] = (byte) Math.round(centre[d] * Byte.MAX_VALUE);
      }
    }
  }

  /** The product of a vector with the centre of every concept, by the leading dimensions alone. */
  float[] leading(float[] vector) {
    float[] sums = new float[concepts];
    for (int from = 0; from < concepts; from += BLOCK) {
      int to = Math.min(concepts, from + BLOCK);
      // Two columns at a time, so that the sums are read and written half as often.
      for (int d = 0; d + 1 < leading.length; d += 2) {
        addTwo(
            vector[d] / Byte.MAX_VALUE,
            leading[d],
            vector[d + 1] / Byte.MAX_VALUE,
            leading[d + 1],
            sums,
            from,
            to);
      }
    }
    return sums;
  }

  private static void addTwo(
      float a, byte[] ofA, float b, byte[] ofB, float[] sums, int from, int to) {
    for (int i = from; i < to; i++) {
      sums[i] += a * ofA[i] + b * ofB[i];
    }
  }

  /** The words of the names. */
  UnitVectors words() {
    return words;
  }

  UnitVectors names() {
    return names;
  }

  /** The means of the names' vectors, by concept. */
  UnitVectors centres() {
    return centres;
  }
}
