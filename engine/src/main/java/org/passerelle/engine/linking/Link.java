package org.passerelle.engine.linking;

import java.util.List;

/**
 * A concept that a text speaks of.
 *
 * @param concept its number
 * @param name the name of the concept that fits the text best
 * @param score how well it fits; comparable within one kind of texts, without a unit
 * @param confidence the probability that the text means this concept, from 0 to 1
 * @param isExact whether the text says the words of the name and no others
 * @param spans the words of the text that gave it away, in their order; none below {@link
 *     #LEAST_CONFIDENCE}
 */
public record Link(
    int concept, Name name, double score, double confidence, boolean isExact, List<Span> spans) {
  /** A link that is less sure is not worth showing. */
  public static final double LEAST_CONFIDENCE = 0.02;

  /** Whether a person should see it: it is not too doubtful, and words of the text speak for it. */
  public boolean isWorthShowing() {
    return confidence >= LEAST_CONFIDENCE && !spans.isEmpty();
  }
}
