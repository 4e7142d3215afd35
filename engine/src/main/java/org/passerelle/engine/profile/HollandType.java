package org.passerelle.engine.profile;

import java.util.Optional;

/** The six types of interests of Holland, <i>Making Vocational Choices</i>, 3rd ed. (1997). */
public enum HollandType {
  /** Hands, tools, plants, animals, machines. */
  REALISTIC('R'),
  /** Finding out and understanding. */
  INVESTIGATIVE('I'),
  /** Creating forms, texts, sounds. */
  ARTISTIC('A'),
  /** Helping, teaching, caring. */
  SOCIAL('S'),
  /** Leading, selling, daring. */
  ENTERPRISING('E'),
  /** Order, records, rules. */
  CONVENTIONAL('C');

  private final char letter;

  HollandType(char letter) {
    this.letter = letter;
  }

  /** The letter of the type in a code such as SAE. */
  public char letter() {
    return letter;
  }

  /** The type of a letter, empty if none has it. */
  public static Optional<HollandType> of(char letter) {
    for (HollandType type : values()) {
      if (type.letter == letter) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
