/**
 * How good are forecasts of employment? Every method is tried on years that it did not see. The
 * front door is {@link org.passerelle.evaluation.forecast.ForecastEvaluation}.
 */
@NullMarked
package org.passerelle.evaluation.forecast;

import org.jspecify.annotations.NullMarked;
