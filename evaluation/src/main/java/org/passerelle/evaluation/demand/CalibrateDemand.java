package org.passerelle.evaluation.demand;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.passerelle.engine.income.demand.Business;
import org.passerelle.engine.income.demand.Clientele;
import org.passerelle.engine.income.demand.NetTable;
import org.passerelle.engine.income.demand.StarterFigures;
import org.passerelle.engine.income.demand.Starters;
import org.passerelle.engine.income.demand.Trials;
import org.passerelle.reference.DemandCalibration;
import org.passerelle.reference.Reference;
import org.passerelle.reference.table.FactTable;
import org.passerelle.reference.table.TableWriter;

/**
 * Finds seven parameters of the population of micro-entrepreneurs with which six published figures
 * come out, by {@link NelderMead} on the sum of squared logarithms of found over published.
 */
public final class CalibrateDemand {
  /** The parameters that are looked for; the last two are probabilities. */
  private static final String[] FREE = {
    "arrivals",
    "arrival_spread",
    "client_turnover",
    "giving_up_halved",
    "most_turnover",
    "giving_up",
    "never_starts"
  };

  private static final int POSITIVE = 5;
  private static final int ROUNDS = 60;

  /** Few people to come near, many to end: chance moves a quartile of 20,000 by 3 %. */
  private static final Trials NEAR = new Trials(20_000, 120, 2026);

  private static final Trials LEARNED = new Trials(100_000, 120, 2027);
  private static final Trials CHECKED = new Trials(100_000, 120, 7);

  private final DemandCalibration calibration;

  private CalibrateDemand(DemandCalibration calibration) {
    this.calibration = calibration;
  }

  /** Calibrates, writes the table, and prints what is published beside what is simulated. */
  public static void run(Path file, Reference reference, PrintStream out) throws IOException {
    new CalibrateDemand(reference.demandCalibration())
        .run(file, reference.store().read("demand_calibration"), out);
  }

  private void run(Path file, FactTable table, PrintStream out) throws IOException {
    double[] near = search(NEAR, start(), .2, out);
    double[] best = search(LEARNED, near, .05, out);
    Files.write(file, rewritten(table, best).bytes());
    print(figures(best, CHECKED), out);
  }

  private double[] search(Trials people, double[] start, double step, PrintStream out) {
    NelderMead search = new NelderMead(point -> loss(figures(point, people)));
    double[] best = search.minimize(start, step, ROUNDS);
    out.printf(Locale.ROOT, "%d people, loss %.6f%n", people.paths(), loss(figures(best, people)));
    return best;
  }

  /** Logarithms of what is positive, logits of probabilities: any number stands for a valid one. */
  private double[] start() {
    double[] start = new double[FREE.length];
    for (int i = 0; i < FREE.length; i++) {
      double value = calibration.parameter(FREE[i]);
      start[i] = i < POSITIVE ? Math.log(value) : Math.log(value / (1 - value));
    }
    return start;
  }

  private static double value(double[] point, int i) {
    double value = i < POSITIVE ? Math.exp(point[i]) : 1 / (1 + Math.exp(-point[i]));
    DoubleUnaryOperator within = v -> Math.min(v, i == 0 ? 50 : i == 1 ? 3 : 1e5);
    return within.applyAsDouble(value);
  }

  private StarterFigures figures(double[] point, Trials trials) {
    Business fixed = Starters.microEntrepreneur(calibration);
    Clientele clients = fixed.clientele();
    Clientele clientele =
        new Clientele(
            value(point, 0),
            value(point, 1),
            clients.rampMonths(),
            0,
            value(point, 2),
            clients.turnoverSpread(),
            clients.churn());
    Business business =
        Business.of(clientele, 1, value(point, 4))
            .withNeverStarts(value(point, 6))
            .withGivingUp(value(point, 5), value(point, 3));
    return Starters.measure(
        business,
        NetTable.share(calibration.parameter("kept")),
        calibration.published("entry_growth").value(),
        trials);
  }

  private double loss(StarterFigures figures) {
    return error("mean", figures.mean())
        + error("median", figures.median())
        + error("first_quartile", figures.firstQuartile())
        + error("started", figures.started())
        + error("active_after_three_years", figures.activeAfterThreeYears())
        + error("active_after_five_years", figures.activeAfterFiveYears());
  }

  private double error(String name, double found) {
    double log = Math.log(Math.max(1e-6, found) / calibration.published(name).value());
    return log * log;
  }

  private static TableWriter rewritten(FactTable table, double[] best) {
    TableWriter writer =
        new TableWriter("demand_calibration", "kind", "name", "value", "unit", "source");
    for (int row = 0; row < table.rows(); row++) {
      double value = table.number(row, table.column("value"));
      for (int i = 0; i < FREE.length; i++) {
        if (table.text(row, 0).equals("parameter") && table.text(row, 1).equals(FREE[i])) {
          value = value(best, i);
        }
      }
      writer.row(
          table.text(row, 0), table.text(row, 1), value, table.text(row, 3), table.text(row, 4));
    }
    return writer;
  }

  private void print(StarterFigures figures, PrintStream out) {
    print("mean", figures.mean(), out);
    print("median", figures.median(), out);
    print("first_quartile", figures.firstQuartile(), out);
    print("started", figures.started(), out);
    print("active_after_three_years", figures.activeAfterThreeYears(), out);
    print("active_after_five_years", figures.activeAfterFiveYears(), out);
    print("turnover_after_five_years", figures.turnoverAfterFiveYears(), out);
  }

  private void print(String name, double found, PrintStream out) {
    double published = calibration.published(name).value();
    out.printf(
        Locale.ROOT,
        "%-28s published %8.2f  simulated %8.2f  %+.1f %%%n",
        name,
        published,
        found,
        100 * (found / published - 1));
  }
}
