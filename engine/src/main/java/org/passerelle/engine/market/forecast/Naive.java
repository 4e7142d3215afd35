package org.passerelle.engine.market.forecast;

/** All stays as it is: the method that others have to beat. */
final class Naive implements ForecastMethod {
  @Override
  public Fitted fit(Panel known) {
    return Naive::trajectory;
  }

  static Trajectory trajectory(YearlySeries series) {
    double last = series.lastLog();
    return years -> last;
  }
}
