package org.passerelle.evaluation.forecast;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passerelle.engine.market.forecast.Backtest;
import org.passerelle.engine.market.forecast.Breaks;
import org.passerelle.engine.market.forecast.Coverage;
import org.passerelle.engine.market.forecast.Forecaster;
import org.passerelle.engine.market.forecast.IntervalLevel;
import org.passerelle.engine.market.forecast.Method;
import org.passerelle.engine.market.forecast.Panel;
import org.passerelle.engine.market.forecast.PublishedPanels;
import org.passerelle.engine.market.forecast.Score;
import org.passerelle.evaluation.benchmark.Json;
import org.passerelle.reference.Reference;

/** Tries all methods on the past of all tables of employment: {@code evaluate forecast}. */
public final class ForecastEvaluation {
  private static final String AS_ONE_WENT = "chosen as one went";

  private final PrintStream out;
  private final List<Map<String, Object>> results = new ArrayList<>();

  private ForecastEvaluation(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the tables.
   *
   * @param json where the results are written as well, if anywhere
   */
  public static void run(Optional<Path> json, Reference reference, PrintStream out)
      throws IOException {
    ForecastEvaluation evaluation = new ForecastEvaluation(out);
    panels(new PublishedPanels(reference.figures())).forEach(evaluation::tell);
    if (json.isPresent()) {
      Files.writeString(json.get(), Json.text(evaluation.results));
    }
  }

  private static Map<String, Panel> panels(PublishedPanels published) {
    Map<String, Panel> panels = new LinkedHashMap<>();
    panels.put("France, families (DARES)", published.france(PublishedPanels.FAMILIES));
    panels.put("France, groups (DARES)", published.france(PublishedPanels.GROUPS));
    panels.put("France, domains (DARES)", published.france(PublishedPanels.DOMAINS));
    panels.put(
        "France, groups (DARES), as if the corrected series had no breaks",
        published.france(PublishedPanels.GROUPS, new Breaks(List.of(), 3)));
    panels.put("France, sub-major groups of ISCO-08 (Eurostat)", published.franceIsco(1));
    panels.put("United States, shares of occupations (IPUMS)", published.unitedStates());
    return panels;
  }

  private void tell(String name, Panel panel) {
    long start = System.nanoTime();
    Forecaster forecaster = Forecaster.of(panel);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    Backtest backtest = forecaster.backtest();
    out.println();
    out.println(
        String.format(
            Locale.ROOT,
            "%s: %d series; breaks %s; chosen: %s (%.0f ms)",
            name,
            panel.series().size(),
            panel.breaks().years(),
            forecaster.method().id(),
            milliseconds));
    out.println(
        "  years  method                 tried  origins  error  median   bias   MASE  to naive"
            + "   in intervals of 50, 80, 95 %: of earlier errors; of other families' errors");
    for (int horizon : backtest.horizons()) {
      for (Method method : Method.values()) {
        row(name, backtest, horizon, method, forecaster.method());
      }
      asOneWent(name, backtest, horizon);
    }
    out.println("  mean error to naive, over these horizons:");
    for (Method method : Method.values()) {
      out.println(
          String.format(
              Locale.ROOT, "         %-22s %.3f", method.id(), backtest.relativeError(method)));
    }
    out.flush();
  }

  /** The choice of a method judged as well: each year by what was known until then. */
  private void asOneWent(String name, Backtest backtest, int horizon) {
    Score score = backtest.scoreAsOneWent(horizon);
    out.println(
        scores(horizon, AS_ONE_WENT, score, backtest.score(Method.NAIVE, horizon).meanAbsolute()));
    results.add(
        named(name, horizon, AS_ONE_WENT, false, score, Optional.empty(), Optional.empty()));
  }

  private static String scores(int horizon, String method, Score score, double naive) {
    return String.format(
        Locale.ROOT,
        "  %5d  %-22s %5d  %7d  %.3f   %.3f  %+.3f  %5.2f  %8.3f",
        horizon,
        method,
        score.errors(),
        score.origins(),
        score.meanAbsolute(),
        score.medianAbsolute(),
        score.bias(),
        score.mase(),
        score.meanAbsolute() / naive);
  }

  private void row(String name, Backtest backtest, int horizon, Method method, Method chosen) {
    Score score = backtest.score(method, horizon);
    double naive = backtest.score(Method.NAIVE, horizon).meanAbsolute();
    Optional<Coverage> earlier = backtest.coverageByEarlier(method, horizon);
    Optional<Coverage> others = backtest.coverageByOtherFamilies(method, horizon);
    out.println(
        scores(horizon, method.id(), score, naive)
            + "   "
            + coverage(earlier)
            + "   "
            + coverage(others)
            + (method == chosen ? "  *" : ""));
    results.add(named(name, horizon, method.id(), method == chosen, score, earlier, others));
  }

  private static String coverage(Optional<Coverage> coverage) {
    return coverage
        .map(c ->
            String.format(
                Locale.ROOT,
                "%.2f  %.2f  %.2f (%d from %d)",
                c.at(IntervalLevel.HALF),
                c.at(IntervalLevel.FOUR_OF_FIVE),
                c.at(IntervalLevel.NINETEEN_OF_TWENTY),
                c.forecasts(),
                c.origins()))
        .orElse("-");
  }

  private static Map<String, Object> named(
      String panel,
      int horizon,
      String method,
      boolean chosen,
      Score score,
      Optional<Coverage> earlier,
      Optional<Coverage> others) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("panel", panel);
    row.put("horizon", horizon);
    row.put("method", method);
    row.put("chosen", chosen);
    row.put("tried", score.errors());
    row.put("origins", score.origins());
    row.put("mean_absolute_log_error", score.meanAbsolute());
    row.put("median_absolute_log_error", score.medianAbsolute());
    row.put("bias", score.bias());
    row.put("mase", score.mase());
    earlier.ifPresent(c -> put(row, "by_earlier_errors", c));
    others.ifPresent(c -> put(row, "by_other_families", c));
    return row;
  }

  private static void put(Map<String, Object> row, String name, Coverage coverage) {
    row.put(name + "_judged", coverage.forecasts());
    for (IntervalLevel level : IntervalLevel.values()) {
      row.put(name + "_" + Math.round(100 * level.probability()), coverage.at(level));
    }
  }
}
