package org.passerelle.engine.market.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Growth goes on at a mean that is drawn to that of the family, and the family's to that of all, as
 * far as chance may have made the difference (empirical Bayes with variance components; Fay and
 * Herriot 1979, Journal of the American Statistical Association 74). With gᵢ the mean growth of
 * series i over tᵢ years, s² the variance of growth a year in all series, vᵢ = k s² / tᵢ:
 *
 * <pre>
 * gᵢ ~ N(m_f, τ² + vᵢ)                 m_f ~ N(m, ω²)
 * m̂_f = m + ω² / (ω² + u_f) · (ḡ_f − m)         u_f = (τ² + v̄_f) / n_f
 * ĝᵢ  = m̂_f + τ² / (τ² + vᵢ) · (gᵢ − m̂_f)
 * </pre>
 *
 * with ḡ_f the plain mean of the n_f series of the family and m the plain mean of all. τ² and ω²
 * are what is left of the variances found within and between families once that of chance is taken
 * off, and not below 0. k is the number of years of which each value is the mean: the steps of such
 * means overlap, and in a random walk the mean of overlapping steps varies k times as much as that
 * of independent ones.
 */
final class PooledGrowth implements ForecastMethod {
  @Override
  public Fitted fit(Panel known) {
    Pool pool = new Pool(known);
    return series -> {
      double last = series.lastLog();
      double growth = pool.growth(series, PastGrowth.of(series, known.breaks()));
      return years -> last + growth * years;
    };
  }

  /** Growth and its variances in a panel. */
  private static final class Pool {
    private final Panel panel;
    private final double variance;
    private final Map<String, Family> families = new TreeMap<>();
    private final double mean;
    private final double within;
    private final double between;

    Pool(Panel panel) {
      this.panel = panel;
      this.variance = Volatility.of(panel).pooledVariance() * panel.breaks().averaged();
      Map<String, PastGrowth> growths = new HashMap<>();
      for (YearlySeries series : panel.series()) {
        PastGrowth growth = PastGrowth.of(series, panel.breaks());
        if (growth.steps() > 0) {
          growths.put(series.code(), growth);
          family(series.code()).add(growth.mean(), variance / growth.years());
        }
      }
      mean = growths.values().stream().mapToDouble(PastGrowth::mean).average().orElse(0);
      within = withinVariance(growths.size());
      between = betweenVariance();
    }

    private Family family(String code) {
      return families.computeIfAbsent(panel.family(code), f -> new Family());
    }

    double growth(YearlySeries series, PastGrowth own) {
      Family family = families.get(panel.family(series.code()));
      double expected = family == null ? mean : familyGrowth(family);
      if (own.steps() == 0) {
        return expected;
      }
      return expected + trust(within, variance / own.years()) * (own.mean() - expected);
    }

    private double familyGrowth(Family family) {
      return mean + trust(between, family.error(within)) * (family.mean() - mean);
    }

    /** How much of a difference is not chance. */
    private static double trust(double real, double chance) {
      return real + chance == 0 ? 0 : real / (real + chance);
    }

    private double withinVariance(int count) {
      double squares = families.values().stream().mapToDouble(Family::realSquares).sum();
      int freedom = count - families.size();
      return freedom == 0 ? 0 : Math.max(0, squares / freedom);
    }

    private double betweenVariance() {
      int count = families.size();
      if (count < 2) {
        return 0;
      }
      double centre = families.values().stream().mapToDouble(Family::mean).average().orElse(0);
      double squares = 0;
      double chance = 0;
      for (Family family : families.values()) {
        squares += (family.mean() - centre) * (family.mean() - centre);
        chance += family.error(within);
      }
      return Math.max(0, squares / (count - 1) - chance / count);
    }
  }

  /** The growth of the members of a family. */
  private static final class Family {
    private int count;
    private double sum;
    private double sumOfSquares;
    private double chances;

    void add(double growth, double chance) {
      count++;
      sum += growth;
      sumOfSquares += growth * growth;
      chances += chance;
    }

    double mean() {
      return sum / count;
    }

    /** The squares around the mean, without those that chance is expected to make. */
    double realSquares() {
      return sumOfSquares - sum * sum / count - (1 - 1.0 / count) * chances;
    }

    /** The variance of the mean around the family's true growth. */
    double error(double within) {
      return (within + chances / count) / count;
    }
  }
}
