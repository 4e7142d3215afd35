package org.passerelle.engine.linking;

import org.passerelle.engine.linking.Lexicon.Alike;

/** A stem, and all that a search wants to know of it. */
final class Term {
  final String stem;

  /** Its vector, weighted by how telling it is, and how long that is. */
  final float[] vector;

  final float length;

  /** Its direction alone, in thousandths. */
  final int[] direction;

  /** The words of the names that are spelt like it. */
  final Alike alike;

  /** How telling it is among the names. */
  final float rarity;

  Term(String stem, NameIndex index, Embedding embedding) {
    this.stem = stem;
    vector = new float[embedding.dimensions()];
    embedding.add(stem, vector);
    float[] unit = vector.clone();
    length = Embedding.makeUnit(unit);
    direction = UnitVectors.thousandths(unit);
    alike = index.lexicon().alike(stem);
    rarity = index.rarity(stem);
  }
}
