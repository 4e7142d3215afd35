package org.passerelle.app.link;

import java.util.List;
import java.util.stream.Stream;
import org.passerelle.engine.linking.Span;

/**
 * The occupations and skills that a text speaks of, each kind the surest first.
 *
 * @param isShort whether the text was taken for a title or a name
 */
public record TextLinks(boolean isShort, List<Found> occupations, List<Found> skills) {
  /** Copies the lists. */
  public TextLinks {
    occupations = List.copyOf(occupations);
    skills = List.copyOf(skills);
  }

  /** Whether nothing is sure enough to be claimed. */
  public boolean claimsNothing() {
    return Stream.concat(occupations.stream(), skills.stream()).noneMatch(Found::isClaimed);
  }

  /**
   * An occupation or a skill that a text speaks of.
   *
   * @param concept its number
   * @param name the name that fits best
   * @param confidence how sure it is that it is meant, 0 to 1
   * @param isClaimed whether that is sure enough to say so
   * @param sentence the sentence that is surest of it
   * @param spans the words of the sentence that gave it away
   */
  public record Found(
      int concept,
      String name,
      double confidence,
      boolean isClaimed,
      String sentence,
      List<Span> spans) {
    /** Copies the list. */
    public Found {
      spans = List.copyOf(spans);
    }
  }
}
