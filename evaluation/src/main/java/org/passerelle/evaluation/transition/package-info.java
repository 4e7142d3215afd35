/**
 * How good is the feasibility of moves? Measured on what O*NET and ROME list, on moves that were
 * observed, and on ratings by the public. The front door is {@link
 * org.passerelle.evaluation.transition.TransitionEvaluation}.
 */
@NullMarked
package org.passerelle.evaluation.transition;

import org.jspecify.annotations.NullMarked;
