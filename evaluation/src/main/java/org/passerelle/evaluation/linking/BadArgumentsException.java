package org.passerelle.evaluation.linking;

/** A call that cannot be understood: names the word and says what was expected. */
final class BadArgumentsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadArgumentsException(String message) {
    super(message);
  }
}
