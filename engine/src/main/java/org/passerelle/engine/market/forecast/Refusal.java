package org.passerelle.engine.market.forecast;

/**
 * Why a series is not forecast.
 *
 * @param horizon the years ahead that were asked for
 * @param observations how many values the series has
 */
public record Refusal(String code, Reason reason, int horizon, int observations)
    implements ForecastOrRefusal {
  /** What the data cannot support. */
  public enum Reason {
    /** The panel has no series of this code. */
    NO_SERIES,
    /** The series ends before the others: the occupation is no longer counted. */
    ENDED,
    /** No forecast so far ahead could be tried often enough on years that are known. */
    UNTRIED_HORIZON
  }
}
