/**
 * Where can one go from this occupation, and why? The front door is {@link
 * org.passerelle.engine.transition.Transitions}.
 */
@NullMarked
package org.passerelle.engine.transition;

import org.jspecify.annotations.NullMarked;
