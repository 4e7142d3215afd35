package org.passerelle.engine.market.forecast;

import java.util.List;

/**
 * The damped trend of Gardner and McKenzie (1985, Management Science 31(10)) on the logarithm. With
 * y the observation k intervals after the last, level l, trend b, and the error e of the forecast:
 *
 * <pre>
 * D(k) = φ + φ² + … + φᵏ
 * e = y − (l + D(k) b)      l ← l + D(k) b + α e      b ← φᵏ b + α β e / k
 * </pre>
 *
 * The level starts at the first observation and the trend at mean growth. After a break the level
 * starts anew and the trend is kept. α, β and φ are the same for all series of a panel: those of a
 * grid with the smallest sum of squared errors one step ahead, each series divided by its variance,
 * because a dozen observations cannot tell three parameters of their own.
 */
final class DampedTrend implements ForecastMethod {
  private static final List<Double> ALPHAS = List.of(0.2, 0.4, 0.6, 0.8, 1.0);
  private static final List<Double> BETAS = List.of(0.05, 0.1, 0.2, 0.4, 0.8);
  private static final List<Double> PHIS = List.of(0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98);

  /** Shares of the error that go into the level and into the trend, and what is left of a trend. */
  record Parameters(double alpha, double beta, double phi) {
    /** φ + φ² + … + φᵏ, also for parts of an interval. */
    double damping(double intervals) {
      return phi == 1 ? intervals : phi * (1 - Math.pow(phi, intervals)) / (1 - phi);
    }
  }

  @Override
  public Fitted fit(Panel known) {
    return fitted(known, best(known));
  }

  static Fitted fitted(Panel known, Parameters parameters) {
    return series -> {
      Smoothing smoothing = new Smoothing(series, known, parameters);
      double interval = known.interval();
      return years -> smoothing.level + parameters.damping(years / interval) * smoothing.trend;
    };
  }

  private static Parameters best(Panel known) {
    Volatility volatility = Volatility.of(known);
    Parameters best = new Parameters(1, 0, 0);
    double least = Double.POSITIVE_INFINITY;
    for (double phi : PHIS) {
      for (double beta : BETAS) {
        for (double alpha : ALPHAS) {
          Parameters tried = new Parameters(alpha, beta, phi);
          double squares = 0;
          for (YearlySeries series : known.series()) {
            double scale = volatility.of(series);
            squares += new Smoothing(series, known, tried).squares / (scale * scale);
          }
          if (squares < least) {
            least = squares;
            best = tried;
          }
        }
      }
    }
    return best;
  }

  /** One pass over a series. */
  private static final class Smoothing {
    private double level;
    private double trend;
    private double squares;

    Smoothing(YearlySeries series, Panel panel, Parameters parameters) {
      Breaks breaks = panel.breaks();
      level = series.log(0);
      trend = PastGrowth.of(series, breaks).mean() * panel.interval();
      for (int i = 1; i < series.size(); i++) {
        double intervals = (series.year(i) - series.year(i - 1)) / (double) panel.interval();
        double left = Math.pow(parameters.phi(), intervals);
        if (breaks.isFree(series.year(i - 1), series.year(i))) {
          double expected = level + parameters.damping(intervals) * trend;
          double error = series.log(i) - expected;
          level = expected + parameters.alpha() * error;
          trend = left * trend + parameters.alpha() * parameters.beta() * error / intervals;
          squares += error * error / intervals;
        } else {
          level = series.log(i);
        }
      }
    }
  }
}
