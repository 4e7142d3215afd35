package org.passerelle.evaluation.transition;

import java.util.Map;
import java.util.Set;

/**
 * Origins, each with the targets that a source lists for it.
 *
 * @param name what is listed, by whom
 * @param codes the classification in which it is listed
 * @param targets the numbers of the targets, by the number of the origin
 * @param lost for each origin how many listed targets are among no codes; they count as not found
 */
record RankedSet(
    String name,
    OccupationCodes codes,
    Map<Integer, Set<Integer>> targets,
    Map<Integer, Integer> lost) {
  /** How many targets an origin has, with those that cannot be found. */
  int truths(int origin) {
    return targets.getOrDefault(origin, Set.of()).size() + lost.getOrDefault(origin, 0);
  }
}
