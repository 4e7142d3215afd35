/**
 * What does technology do to this occupation? The front door is {@link
 * org.passerelle.engine.exposure.Exposures}.
 */
@NullMarked
package org.passerelle.engine.exposure;

import org.jspecify.annotations.NullMarked;
