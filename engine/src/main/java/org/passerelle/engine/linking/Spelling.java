package org.passerelle.engine.linking;

import org.passerelle.engine.linking.Lexicon.Alike;

/**
 * How well the words of a text fit each name: the cosine of their words, each weighted by its
 * rarity, where a word also meets those that are spelt like it. Working space of one thread; a
 * search touches the names that share a word with the text and no others.
 */
final class Spelling {
  private final NameIndex index;
  private final float[] sums;
  private final int[] touched;
  private int size;

  /** The best cosine of each concept, kept only while a text is looked up. */
  private final float[] best;

  Spelling(NameIndex index) {
    this.index = index;
    sums = new float[index.size()];
    touched = new int[index.size()];
    best = new float[index.concepts()];
  }

  /** Looks a text up; what the last one left is cleared. */
  void look(Query query) {
    clear();
    float squares = 0;
    for (int i = 0; i < query.stems().size(); i++) {
      float own = index.rarity(query.stems().get(i));
      squares += own * own;
      Alike alike = query.alike().get(i);
      for (int j = 0; j < alike.words.length; j++) {
        add(alike.words[j], own * index.rarity(alike.words[j]) * alike.likeness[j]);
      }
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < size; i++) {
      int name = touched[i];
      sums[name] = Math.min(1, sums[name] / (length * index.length(name)));
      int concept = index.concept(name);
      best[concept] = Math.max(best[concept], sums[name]);
    }
  }

  private void add(int word, float product) {
    int[] names = index.namesByWord();
    for (int i = index.firstOfWord(word); i < index.firstOfWord(word + 1); i++) {
      int name = names[i];
      if (sums[name] == 0) {
        touched[size++] = name;
      }
      sums[name] += product;
    }
  }

  private void clear() {
    for (int i = 0; i < size; i++) {
      sums[touched[i]] = 0;
      best[index.concept(touched[i])] = 0;
    }
    size = 0;
  }

  /** The cosine of the text with a name. */
  float of(int name) {
    return sums[name];
  }

  /** The concepts whose names fit best. */
  int[] bestConcepts(int count) {
    return Top.of(best, count);
  }
}
