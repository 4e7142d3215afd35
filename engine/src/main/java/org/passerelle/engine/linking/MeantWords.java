package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a text that names were recognised by. */
final class MeantWords {
  /** Two words whose vectors have this cosine say nearly the same. */
  private static final float LEAST_COSINE = 0.5f;

  /** So do two that are spelt like this. */
  private static final float LEAST_LIKENESS = 0.6f;

  private final String text;
  private final Query query;
  private final NameIndex index;
  private final MeaningIndex meanings;

  /** For a word of the names the words of the text that say the same, by their place. */
  private final Map<Integer, BitSet> same = new HashMap<>();

  MeantWords(String text, Query query, NameIndex index, MeaningIndex meanings) {
    this.text = text;
    this.query = query;
    this.index = index;
    this.meanings = meanings;
  }

  /** The words of the text that mean a word of the name; neighbours are joined to one part. */
  List<Span> of(int name) {
    BitSet meant = new BitSet();
    for (int w = index.firstWord(name); w < index.firstWord(name + 1); w++) {
      meant.or(same.computeIfAbsent(index.words()[w], this::sayingTheSame));
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < query.words().size(); i++) {
      if (isSmallLetter(query.words().get(i))) {
        meant.clear(i);
      }
    }
    for (int i = meant.nextSetBit(0); i >= 0; i = meant.nextSetBit(i + 1)) {
      Word word = query.words().get(i);
      // What an abbreviation stands for lies at one place.
      int start = i > 0 && meant.get(i - 1) ? spans.removeLast().start() : word.start();
      spans.add(new Span(start, word.end()));
    }
    return spans;
  }

  /** "w/" says nothing, but C and R are languages. */
  private boolean isSmallLetter(Word word) {
    return word.end() - word.start() == 1 && Character.isLowerCase(text.charAt(word.start()));
  }

  private BitSet sayingTheSame(int word) {
    BitSet spelt = new BitSet();
    BitSet meant = new BitSet();
    for (int i = 0; i < query.words().size(); i++) {
      Term term = query.term(i);
      if (term.alike.likeness(word) >= LEAST_LIKENESS) {
        spelt.set(i);
      } else if (spelt.isEmpty() && meanings.words().isNear(term.direction, word, LEAST_COSINE)) {
        meant.set(i);
      }
    }
    return spelt.isEmpty() ? meant : spelt;
  }
}
