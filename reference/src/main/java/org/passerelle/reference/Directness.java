package org.passerelle.reference;

/**
 * How close the family that a figure was published for is to the occupation it is shown for, from
 * the closest to the widest.
 */
public enum Directness {
  /** Published for this occupation, or for its counterpart one to one. */
  EXACT,
  /** Published for an occupation that this one is a special case of. */
  BROADER_OCCUPATION,
  /** Published for a detailed family that holds this occupation among others. */
  UNIT_GROUP,
  /** Published for a wide group of families. */
  BROAD_GROUP;

  /** The wider of two: a chain is as direct as its widest link. */
  public Directness or(Directness other) {
    return compareTo(other) >= 0 ? this : other;
  }

  static Directness of(String name) {
    return switch (name) {
      case "exact" -> EXACT;
      case "broader_occupation" -> BROADER_OCCUPATION;
      case "unit_group" -> UNIT_GROUP;
      case "broad_group" -> BROAD_GROUP;
      default -> throw new IllegalArgumentException("no directness is called " + name);
    };
  }
}
