package org.passerelle.engine.linking;

import java.util.Arrays;
import org.passerelle.engine.linking.Lexicon.Alike;

/**
 * How well the words of a text fit each name: the cosine of their words, each weighted by its
 * rarity, where a word also meets those that are spelt like it. Working space of one thread; a
 * search touches the names that share a word with the text and no others.
 */
final class Spelling {
  /**
   * Names that are looked at for a text. Words are taken from the rarest on; what is left when this
   * many names were seen are common words, which tell little.
   */
  private static final int MOST_SEEN = 3000;

  private final NameIndex index;
  private final float[] sums;
  private final int[] touched;
  private int size;

  /** The best cosine of each concept, kept only while a text is looked up. */
  private final float[] best;

  private final int[] concepts;
  private int conceptCount;

  Spelling(NameIndex index) {
    this.index = index;
    sums = new float[index.size()];
    touched = new int[index.size()];
    best = new float[index.concepts()];
    concepts = new int[index.concepts()];
  }

  /** Looks a text up; what the last one left is cleared. */
  void look(Query query) {
    clear();
    float squares = 0;
    int seen = 0;
    for (Term term : rarestFirst(query.terms())) {
      float own = term.rarity;
      squares += own * own;
      Alike alike = term.alike;
      for (int i = 0; i < alike.words.length && seen < MOST_SEEN; i++) {
        int word = alike.words[i];
        add(word, own * index.rarity(word) * alike.likeness[i]);
        seen += index.firstOfWord(word + 1) - index.firstOfWord(word);
      }
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < size; i++) {
      int name = touched[i];
      sums[name] = Math.min(1, sums[name] / (length * index.length(name)));
      int concept = index.concept(name);
      if (best[concept] == 0) {
        concepts[conceptCount++] = concept;
      }
      best[concept] = Math.max(best[concept], sums[name]);
    }
  }

  private static Term[] rarestFirst(Term[] terms) {
    Term[] order = terms.clone();
    Arrays.sort(order, (a, b) -> Float.compare(b.rarity, a.rarity));
    return order;
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
    }
    for (int i = 0; i < conceptCount; i++) {
      best[concepts[i]] = 0;
    }
    size = 0;
    conceptCount = 0;
  }

  /** The cosine of the text with a name. */
  float of(int name) {
    return sums[name];
  }

  /** The cosine of the text with the best name of a concept. */
  float best(int concept) {
    return best[concept];
  }

  /** The concepts whose names fit best. */
  int[] bestConcepts(int count) {
    return Top.of(best, concepts, conceptCount, count);
  }
}
