package org.passerelle.engine.market.forecast;

/**
 * A way to go on with a series. What cannot be fitted to a short series stays at its last value.
 */
@FunctionalInterface
interface ForecastMethod {
  /**
   * Learns from a panel.
   *
   * @param known all that may be known: nothing after the year from which it is forecast
   */
  Fitted fit(Panel known);

  /** A method that has learned from a panel. */
  @FunctionalInterface
  interface Fitted {
    /** How a series of that panel goes on. */
    Trajectory of(YearlySeries series);
  }

  /** How a series goes on after its last observation. */
  @FunctionalInterface
  interface Trajectory {
    /** The natural logarithm of the value some years after the last observation. */
    double logAfter(int years);
  }
}
