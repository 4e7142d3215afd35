package org.passerelle.engine.transition;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way from one occupation to another, over none or more stepping stones.
 *
 * @param steps the moves in their order, at least one; each begins where the one before ends
 * @param feasibility the product of the feasibilities of the steps, above 0 to 1: the probability
 *     that all succeed, if one move tells nothing about the next
 * @param months the sum of the months of learning of the steps
 */
public record Pathway(List<Step> steps, double feasibility, double months) {
  /**
   * One move of a way.
   *
   * @param origin the number of the occupation that is left
   * @param target the number of the occupation that is taken up
   * @param feasibility above 0 to 1
   * @param months months of learning
   */
  public record Step(int origin, int target, double feasibility, double months) {}

  /** A way, which must have a step. */
  public Pathway {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a way has at least one step");
    }
  }

  /** The occupation that the way begins with. */
  public int origin() {
    return steps.getFirst().origin();
  }

  /** The occupation that the way leads to. */
  public int target() {
    return steps.getLast().target();
  }

  /** The occupations of the way in their order, from the origin to the target. */
  public List<Integer> stops() {
    return Stream.concat(Stream.of(origin()), steps.stream().map(Step::target)).toList();
  }
}
