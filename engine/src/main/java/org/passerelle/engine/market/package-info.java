/**
 * What is wanted and paid, where? The front door is {@link org.passerelle.engine.market.Market}.
 */
@NullMarked
package org.passerelle.engine.market;

import org.jspecify.annotations.NullMarked;
