package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.engine.linking.Lexicon.Alike;

/** A text that is looked up: its words, its vector, and those of its passages. */
final class Query {
  private static final int LONGEST_PASSAGE = 4;

  private final Embedding embedding;
  private final MeaningIndex meanings;
  private final List<Alike> alike = new ArrayList<>();
  private final List<float[]> weighted = new ArrayList<>();
  private final List<byte[]> wordVectors = new ArrayList<>();
  private final List<Word> words;
  private final List<String> stems = new ArrayList<>();
  private final float[] vector;
  private final byte[] bytes;

  Query(String text, Lexicon lexicon, Embedding embedding, MeaningIndex meanings) {
    this.embedding = embedding;
    this.meanings = meanings;
    words = Words.of(text);
    vector = new float[embedding.dimensions()];
    for (Word word : words) {
      float[] own = new float[embedding.dimensions()];
      embedding.add(word.stem(), own);
      weighted.add(own);
      wordVectors.add(meanings.quantise(Embedding.unit(own)));
      if (!stems.contains(word.stem())) {
        stems.add(word.stem());
        alike.add(lexicon.alike(word.stem()));
        add(own, vector);
      }
    }
    Embedding.makeUnit(vector);
    bytes = meanings.quantise(vector);
  }

  List<Word> words() {
    return words;
  }

  /** Each stem once. */
  List<String> stems() {
    return stems;
  }

  /** For each stem the words that are spelt like it. */
  List<Alike> alike() {
    return alike;
  }

  float[] vector() {
    return vector;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The unit vector of each of the words. */
  List<byte[]> wordVectors() {
    return wordVectors;
  }

  /** The unit vectors of all runs of up to four words. */
  List<byte[]> passages() {
    List<byte[]> passages = new ArrayList<>();
    for (int from = 0; from < weighted.size(); from++) {
      float[] sum = new float[embedding.dimensions()];
      for (int to = from; to < Math.min(weighted.size(), from + LONGEST_PASSAGE); to++) {
        add(weighted.get(to), sum);
        passages.add(meanings.quantise(Embedding.unit(sum)));
      }
    }
    return passages;
  }

  private static void add(float[] vector, float[] sum) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += vector[d];
    }
  }
}
