package org.passerelle.evaluation.linking;

import java.util.List;

/** The rankers that are measured, in the order of the tables. */
final class Rankers {
  private Rankers() {}

  static List<RankerKind> all() {
    RankerKind words = new Bm25();
    RankerKind ngrams = new CharacterNgrams();
    return List.of(words, new OneRowPerConcept(words), ngrams, new OneRowPerConcept(ngrams));
  }
}
