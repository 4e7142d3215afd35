package org.passerelle.engine.market.forecast;

/** A forecast, or why there is none. */
public sealed interface ForecastOrRefusal permits Forecast, Refusal {
  /** The code of the series. */
  String code();
}
