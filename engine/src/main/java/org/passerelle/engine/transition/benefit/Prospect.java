package org.passerelle.engine.transition.benefit;

import java.util.OptionalDouble;

/**
 * A move in numbers, for limits, rankings and comparisons. What is not known is empty.
 *
 * @param target the number of the occupation that is taken up
 * @param feasibility of the move, above 0 and at most 1
 * @param relativeFeasibility the same divided by that of the most feasible move of all; 1 for it
 * @param exposure relative exposure of the target, 0 least to 1 most exposed
 * @param exposureChange that of the target minus that of the origin; below 0 is less exposed
 * @param payRatio the wage of the target divided by that of the origin, of the same source
 * @param demand how much the target is wanted in the place, 0 to 1
 * @param telework share of the target's families that can be done at home, 0 to 1
 * @param interestFit how well the target fits the interests, 0 to 1
 * @param isRegulated whether a diploma or licence may be asked for by law
 * @param months of learning that the move asks for
 */
public record Prospect(
    int target,
    double feasibility,
    double relativeFeasibility,
    OptionalDouble exposure,
    OptionalDouble exposureChange,
    OptionalDouble payRatio,
    OptionalDouble demand,
    OptionalDouble telework,
    OptionalDouble interestFit,
    boolean isRegulated,
    OptionalDouble months) {
  /** A number that is not known as {@code NaN}, as an optional. */
  static OptionalDouble known(double number) {
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
