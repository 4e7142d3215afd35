package org.passerelle.engine.linking;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The terms of the words of the names, each made when a text first has it, and kept. */
final class Terms {
  private final NameIndex index;
  private final Embedding embedding;
  private final AtomicReferenceArray<Term> known;

  Terms(NameIndex index, Embedding embedding) {
    this.index = index;
    this.embedding = embedding;
    known = new AtomicReferenceArray<>(index.lexicon().size());
  }

  /** The term of a stem; one that stands in no name is made anew each time. */
  Term of(String stem) {
    int word = index.lexicon().number(stem);
    if (word < 0) {
      return Term.of(stem, index, embedding);
    }
    Term term = known.get(word);
    if (term == null) {
      term = Term.of(stem, index, embedding);
      known.set(word, term);
    }
    return term;
  }
}
