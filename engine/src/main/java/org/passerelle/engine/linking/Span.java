package org.passerelle.engine.linking;

/**
 * A part of a text.
 *
 * @param start where it begins, in characters
 * @param end where it ends; the character there is no longer part of it
 */
public record Span(int start, int end) {
  /** The words of the part. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
