/**
 * How like are two occupations, and how far above one is the other, in each way that can be
 * measured? The front door is {@link org.passerelle.engine.transition.signal.Signals}.
 */
@NullMarked
package org.passerelle.engine.transition.signal;

import org.jspecify.annotations.NullMarked;
