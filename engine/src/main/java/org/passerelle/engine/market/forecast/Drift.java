package org.passerelle.engine.market.forecast;

/** Growth goes on at its mean: a random walk with drift on the logarithm. */
final class Drift implements ForecastMethod {
  @Override
  public Fitted fit(Panel known) {
    return series -> trajectory(series, known.breaks());
  }

  static Trajectory trajectory(YearlySeries series, Breaks breaks) {
    double last = series.lastLog();
    double growth = PastGrowth.of(series, breaks).mean();
    return years -> last + growth * years;
  }
}
