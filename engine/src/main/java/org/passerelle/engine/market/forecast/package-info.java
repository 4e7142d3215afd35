/**
 * How many will hold an occupation in some years, and how sure is that? The front door is {@link
 * org.passerelle.engine.market.forecast.Forecaster}; what was, in growth rates, tells {@link
 * org.passerelle.engine.market.forecast.Growth}.
 */
@NullMarked
package org.passerelle.engine.market.forecast;

import org.jspecify.annotations.NullMarked;
