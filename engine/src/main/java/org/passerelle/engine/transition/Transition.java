package org.passerelle.engine.transition;

/**
 * A move from one occupation to another.
 *
 * @param origin the number of the occupation that is left
 * @param target the number of the occupation that is taken up
 * @param similarity how much the two require in common, from 0 (nothing) to 1 (the same); see
 *     {@link Transitions#similarities}
 * @param gap what the target requires and what of it the origin brings
 */
public record Transition(int origin, int target, double similarity, Gap gap) {}
