package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.engine.linking.Lexicon.Alike;

/** A text that is looked up: its words, its vector, and those of its passages. */
final class Query {
  private static final int LONGEST_PASSAGE = 3;

  private final Embedding embedding;
  private final MeaningIndex meanings;
  private final List<Alike> alike = new ArrayList<>();
  private final List<Float> rarity = new ArrayList<>();
  private final List<float[]> weighted = new ArrayList<>();
  private final List<int[]> wordVectors = new ArrayList<>();
  private final List<Word> words;
  private final List<String> stems = new ArrayList<>();
  private final float[] vector;
  private final int[] thousandths;

  Query(List<Word> words, NameIndex index, Embedding embedding, MeaningIndex meanings) {
    this.embedding = embedding;
    this.meanings = meanings;
    this.words = words;
    vector = new float[embedding.dimensions()];
    for (Word word : words) {
      float[] own = new float[embedding.dimensions()];
      embedding.add(word.stem(), own);
      weighted.add(own);
      wordVectors.add(meanings.quantise(Embedding.unit(own)));
      if (!stems.contains(word.stem())) {
        stems.add(word.stem());
        alike.add(index.lexicon().alike(word.stem()));
        rarity.add(index.rarity(word.stem()));
        add(own, vector);
      }
    }
    Embedding.makeUnit(vector);
    thousandths = meanings.quantise(vector);
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

  /** How telling a stem is, by its place. */
  float rarity(int stem) {
    return rarity.get(stem);
  }

  float[] vector() {
    return vector;
  }

  int[] thousandths() {
    return thousandths;
  }

  /** The unit vector of each of the words. */
  List<int[]> wordVectors() {
    return wordVectors;
  }

  /** The unit vectors of all runs of up to three words. */
  List<int[]> passages() {
    List<int[]> passages = new ArrayList<>();
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
