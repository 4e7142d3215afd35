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

  /** By dimension, then by concept. */
  private final float[][] leading;

  MeaningIndex(NameIndex index, Embedding embedding) {
    int dimensions = embedding.dimensions();
    concepts = index.concepts();
    names = new UnitVectors(index.size(), dimensions);
    centres = new UnitVectors(concepts, dimensions);
    leading = new float[Math.min(LEADING, dimensions) / 4 * 4][concepts];
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
        leading[d][concept] = centre[d];
      }
    }
  }

  /** The product of a vector with the centre of every concept, by the leading dimensions alone. */
  float[] leading(float[] vector) {
    float[] sums = new float[concepts];
    for (int from = 0; from < concepts; from += BLOCK) {
      int to = Math.min(concepts, from + BLOCK);
      // Four columns at a time, so that the sums are read and written a quarter as often.
      for (int d = 0; d < leading.length; d += 4) {
        addFour(vector, d, sums, from, to);
      }
    }
    return sums;
  }

  private void addFour(float[] vector, int d, float[] sums, int from, int to) {
    float a = vector[d];
    float b = vector[d + 1];
    float c = vector[d + 2];
    float e = vector[d + 3];
    float[] ofA = leading[d];
    float[] ofB = leading[d + 1];
    float[] ofC = leading[d + 2];
    float[] ofE = leading[d + 3];
    for (int i = from; i < to; i++) {
      sums[i] += a * ofA[i] + b * ofB[i] + c * ofC[i] + e * ofE[i];
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
