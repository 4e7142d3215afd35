package org.passerelle.evaluation.linking;

import java.util.Optional;
import java.util.Set;

/**
 * A text to link.
 *
 * @param gold numbers of the concepts that are right, those that the corpus holds
 * @param goldCount how many concepts are right, with those that the corpus lacks and that no ranker
 *     can find; 0 for a text that names none
 * @param relation how near the right concept is ({@code exact}, {@code narrow}), where the set says
 *     so
 */
public record Query(
    String id, String text, Set<Integer> gold, int goldCount, Optional<String> relation) {
  public Query {
    gold = Set.copyOf(gold);
    if (goldCount < gold.size()) {
      throw new IllegalArgumentException(
          "query " + id + ": " + goldCount + " right concepts, but " + gold.size() + " are named");
    }
  }
}
