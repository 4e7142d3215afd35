package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.engine.linking.Lexicon.Alike;

/** A text that is looked up: its words, its vector, and those of its passages. */
final class Query {
  private static final int LONGEST_PASSAGE = 4;

  private final Embedding embedding;
  private final MeaningIndex meanings;
  private final List<Alike> alike;
  private final List<Word> words;
  private final List<String> stems = new ArrayList<>();
  private final float[] vector;
  private final byte[] bytes;
  private @Nullable List<byte[]> passages;

  Query(String text, Lexicon lexicon, Embedding embedding, MeaningIndex meanings) {
    this.embedding = embedding;
    this.meanings = meanings;
    words = Words.of(text);
    for (Word word : words) {
      if (!stems.contains(word.stem())) {
        stems.add(word.stem());
      }
    }
    alike = stems.stream().map(lexicon::alike).toList();
    vector = embedding.of(stems);
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

  /** The vectors of all runs of up to four words. */
  List<byte[]> passages() {
    if (passages == null) {
      passages = readPassages();
    }
    return passages;
  }

  private List<byte[]> readPassages() {
    List<byte[]> all = new ArrayList<>();
    List<float[]> single = new ArrayList<>();
    for (Word word : words) {
      float[] own = new float[embedding.dimensions()];
      embedding.add(word.stem(), own);
      single.add(own);
    }
    for (int from = 0; from < single.size(); from++) {
      float[] sum = new float[embedding.dimensions()];
      for (int to = from; to < Math.min(single.size(), from + LONGEST_PASSAGE); to++) {
        for (int d = 0; d < sum.length; d++) {
          sum[d] += single.get(to)[d];
        }
        float[] unit = sum.clone();
        Embedding.makeUnit(unit);
        all.add(meanings.quantise(unit));
      }
    }
    return all;
  }
}
