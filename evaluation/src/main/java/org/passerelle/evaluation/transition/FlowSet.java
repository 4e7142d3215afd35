package org.passerelle.evaluation.transition;

import java.util.List;
import java.util.Map;

/**
 * Moves that were observed.
 *
 * @param codes the occupations
 * @param flows the observed probabilities, by origin and target; not seen: absent
 * @param employment the number of persons employed, by code
 */
record FlowSet(
    OccupationCodes codes, Map<Integer, Map<Integer, Double>> flows, List<Double> employment) {
  /** Whether a move was seen. */
  boolean isSeen(int origin, int target) {
    return flows.getOrDefault(origin, Map.of()).containsKey(target);
  }
}
