package org.passerelle.engine.linking;

import java.util.Optional;
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

  /** Whether the text has a slip of the pen in its place. */
  final boolean isSlip;

  /**
   * The term of a stem; of one that nobody knows, the one that differs by a slip of the pen, if
   * there is one.
   */
  static Term of(String stem, NameIndex index, Embedding embedding) {
    if (index.lexicon().number(stem) >= 0 || embedding.knows(stem)) {
      return new Term(stem, false, index, embedding);
    }
    Optional<String> meant = Slips.meant(stem, index);
    return new Term(meant.orElse(stem), meant.isPresent(), index, embedding);
  }

  private Term(String stem, boolean isSlip, NameIndex index, Embedding embedding) {
    this.stem = stem;
    this.isSlip = isSlip;
    vector = new float[embedding.dimensions()];
    embedding.add(stem, vector);
    float[] unit = vector.clone();
    length = Embedding.makeUnit(unit);
    direction = UnitVectors.thousandths(unit);
    alike = index.lexicon().alike(stem);
    rarity = index.rarity(stem);
  }
}
