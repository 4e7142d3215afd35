package org.passerelle.evaluation.linking;

import java.util.List;
import org.passerelle.reference.Reference;

/** The rankers that are measured, in the order of the tables. */
final class Rankers {
  private Rankers() {}

  static List<RankerKind> all() {
    Reference reference = Reference.bundled();
    RankerKind words = new Bm25();
    RankerKind ngrams = new CharacterNgrams();
    return List.of(
        words,
        new OneRowPerConcept(words),
        ngrams,
        new OneRowPerConcept(ngrams),
        OwnLinker.plain(reference),
        OwnLinker.withPivot(reference));
  }
}
