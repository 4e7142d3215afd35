package org.passerelle.engine.market.forecast;

import java.util.ArrayList;
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
  private static final List<Double> ALPHAS = List.of(0.25, 0.5, 0.75, 1.0);
  private static final List<Double> BETAS = List.of(0.1, 0.3, 0.8);
  private static final List<Double> PHIS = List.of(0.0, 0.7, 0.8, 0.9, 0.98);
  private static final List<Parameters> GRID = grid();

  /** Shares of the error that go into the level and into the trend, and what is left of a trend. */
  record Parameters(double alpha, double beta, double phi) {
    /** φ + φ² + … + φᵏ, also for parts of an interval. */
    double damping(double intervals) {
      return phi == 1 ? intervals : phi * (1 - left(intervals)) / (1 - phi);
    }

    /** What is left of a trend: φᵏ. */
    double left(double intervals) {
      return intervals == 1 ? phi : Math.pow(phi, intervals);
    }
  }

  @Override
  public Fitted fit(Panel known) {
    return fitted(known, best(known));
  }

  static Fitted fitted(Panel known, Parameters parameters) {
    return series -> {
      Smoothing smoothing = new Smoothing(new Steps(series, known), parameters);
      double interval = known.interval();
      return years -> smoothing.level + parameters.damping(years / interval) * smoothing.trend;
    };
  }

  private static Parameters best(Panel known) {
    List<Steps> all = known.series().stream().map(series -> new Steps(series, known)).toList();
    Volatility volatility = Volatility.of(known);
    double[] scales = known.series().stream().mapToDouble(volatility::of).toArray();
    Parameters best = new Parameters(1, 0, 0);
    double least = Double.POSITIVE_INFINITY;
    for (Parameters tried : GRID) {
      double squares = 0;
      for (int s = 0; s < scales.length; s++) {
        squares += new Smoothing(all.get(s), tried).squares / (scales[s] * scales[s]);
      }
      if (squares < least) {
        least = squares;
        best = tried;
      }
    }
    return best;
  }

  private static List<Parameters> grid() {
    List<Parameters> grid = new ArrayList<>();
    for (double phi : PHIS) {
      for (double beta : BETAS) {
        for (double alpha : ALPHAS) {
          grid.add(new Parameters(alpha, beta, phi));
        }
      }
    }
    return List.copyOf(grid);
  }

  /** What a pass over a series needs, made once for the whole grid. */
  private static final class Steps {
    private final double[] logs;

    /** From the observation before; 0 for the first and where a break lies between. */
    private final double[] intervals;

    private final double trend;

    Steps(YearlySeries series, Panel panel) {
      logs = new double[series.size()];
      intervals = new double[series.size()];
      for (int i = 0; i < logs.length; i++) {
        logs[i] = series.log(i);
        if (i > 0 && panel.breaks().isFree(series.year(i - 1), series.year(i))) {
          intervals[i] = (series.year(i) - series.year(i - 1)) / (double) panel.interval();
        }
      }
      trend = PastGrowth.of(series, panel.breaks()).mean() * panel.interval();
    }
  }

  /** One pass over a series. */
  private static final class Smoothing {
    private double level;
    private double trend;
    private double squares;

    Smoothing(Steps steps, Parameters parameters) {
      trend = steps.trend;
      for (int i = 0; i < steps.logs.length; i++) {
        double intervals = steps.intervals[i];
        if (intervals == 0) {
          level = steps.logs[i];
        } else {
          double expected = level + parameters.damping(intervals) * trend;
          double error = steps.logs[i] - expected;
          level = expected + parameters.alpha() * error;
          trend =
              parameters.left(intervals) * trend
                  + parameters.alpha() * parameters.beta() * error / intervals;
          squares += error * error / intervals;
        }
      }
    }
  }
}
