package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a text that a name was recognised by. */
final class Evidence {
  /** Two words whose vectors have this cosine say nearly the same. */
  private static final float LEAST_COSINE = 0.5f;

  /** So do two that are spelt like this. */
  private static final float LEAST_LIKENESS = 0.6f;

  private Evidence() {}

  /** The words of the text that mean a word of the name; neighbours are joined to one part. */
  static List<Span> of(Query query, int name, NameIndex index, MeaningIndex meanings) {
    List<Span> spans = new ArrayList<>();
    boolean isOpen = false;
    for (int i = 0; i < query.words().size(); i++) {
      Word word = query.words().get(i);
      if (!meansOneOf(name, query.term(i), index, meanings)) {
        isOpen = false;
      } else if (isOpen) {
        // What an abbreviation stands for lies at one place.
        spans.add(new Span(spans.removeLast().start(), word.end()));
      } else {
        spans.add(new Span(word.start(), word.end()));
        isOpen = true;
      }
    }
    return spans;
  }

  private static boolean meansOneOf(int name, Term term, NameIndex index, MeaningIndex meanings) {
    int[] words = index.words();
    int to = index.firstWord(name + 1);
    for (int w = index.firstWord(name); w < to; w++) {
      if (term.alike.likeness(words[w]) >= LEAST_LIKENESS
          || meanings.words().cosine(term.direction, words[w]) >= LEAST_COSINE) {
        return true;
      }
    }
    return false;
  }
}
