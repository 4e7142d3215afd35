package org.passerelle.engine.linking;

import java.util.ArrayList;
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
    return isClaimed(LEAST_CONFIDENCE);
  }

  /** Whether it is sure enough, and words of the text speak for it. */
  public boolean isClaimed(double leastConfidence) {
    return confidence >= leastConfidence && !spans.isEmpty();
  }

  /** The same link in a longer text, in which its text begins at a place. */
  Link movedBy(int place) {
    List<Span> moved =
        spans.stream().map(s -> new Span(s.start() + place, s.end() + place)).toList();
    return new Link(concept, name, score, confidence, isExact, moved);
  }

  /**
   * What two places of one text say of the same concept: the surer link, with the spans of both.
   */
  static Link join(Link first, Link second) {
    boolean isFirst = first.confidence >= second.confidence;
    Link surer = isFirst ? first : second;
    List<Span> spans = new ArrayList<>(surer.spans);
    spans.addAll((isFirst ? second : first).spans);
    return new Link(
        surer.concept,
        surer.name,
        surer.score,
        surer.confidence,
        surer.isExact,
        List.copyOf(spans));
  }
}
