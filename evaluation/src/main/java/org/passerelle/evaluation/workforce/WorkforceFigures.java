package org.passerelle.evaluation.workforce;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.passerelle.engine.statistics.Correlation;
import org.passerelle.engine.workforce.Automation;
import org.passerelle.engine.workforce.BusinessCycle;
import org.passerelle.engine.workforce.Effect;
import org.passerelle.engine.workforce.MobilityNetwork;
import org.passerelle.engine.workforce.NeighbourExposure;
import org.passerelle.engine.workforce.Parameters;
import org.passerelle.engine.workforce.Trajectory;
import org.passerelle.engine.workforce.Workforce;

/** The figures of the model on an invented labour market: {@code evaluate workforce}. */
public final class WorkforceFigures {
  private static final int DRAWS = 20;

  private WorkforceFigures() {}

  /** Prints them. */
  public static void run(PrintStream out) {
    MobilityNetwork network = InventedMarket.network();
    MobilityNetwork complete = MobilityNetwork.complete(InventedMarket.SIZE);
    Automation automation = Automation.of(InventedMarket.shocks());
    out.println("rates in %, unemployed / long-term: before, highest, at the end, mean");
    for (boolean isMonthly : new boolean[] {false, true}) {
      Parameters parameters = isMonthly ? Parameters.monthly() : Parameters.paper();
      String steps = isMonthly ? "months" : "steps of the paper";
      print(out, steps + ", network", of(network, parameters).run(automation));
      print(out, steps + ", complete network", of(complete, parameters).run(automation));
    }
    Workforce workforce = of(network, Parameters.monthly());
    print(out, "months, a tenth of jobs lost", workforce.run(automation.withJobsKept(.9)));
    print(out, "months, cycle of 5 % in 10 years", workforce.run(new BusinessCycle(.05, 10, 2)));
    explain(out, network, workforce.run(automation));
    compareDraws(out, workforce, automation);
  }

  private static Workforce of(MobilityNetwork network, Parameters parameters) {
    return new Workforce(network, InventedMarket.employment(), parameters);
  }

  private static void print(PrintStream out, String name, Trajectory trajectory) {
    Effect effect = trajectory.effect();
    out.printf(
        Locale.ROOT,
        "%-34s %s | %s%n",
        name,
        row(trajectory, trajectory::unemploymentRate, effect.unemployment()),
        row(trajectory, trajectory::longTermRate, effect.longTerm()));
  }

  private static String row(Trajectory trajectory, IntToDoubleFunction rate, Effect.Change change) {
    double highest =
        IntStream.rangeClosed(0, trajectory.steps()).mapToDouble(rate).max().orElseThrow();
    return String.format(
        Locale.ROOT,
        "%.2f %.2f %.2f %.2f",
        100 * change.before(),
        100 * highest,
        100 * rate.applyAsDouble(trajectory.steps()),
        100 * change.during());
  }

  private static void explain(PrintStream out, MobilityNetwork network, Trajectory trajectory) {
    double[] own = InventedMarket.shocks();
    NeighbourExposure exposure = new NeighbourExposure(network, own);
    double[] neighbours = new double[own.length];
    Arrays.setAll(neighbours, exposure::of);
    double[] increase = new double[own.length];
    Arrays.setAll(increase, i -> trajectory.effect(i).longTerm().increase());
    double withOwn = correlation(own, increase);
    double withNeighbours = correlation(neighbours, increase);
    double between = correlation(own, neighbours);
    double both =
        (withOwn * withOwn
                + withNeighbours * withNeighbours
                - 2 * withOwn * withNeighbours * between)
            / (1 - between * between);
    out.printf(
        Locale.ROOT,
        "variance of the increase of long-term unemployment explained by own shock %.2f,"
            + " neighbours' %.2f, both %.2f%n",
        withOwn * withOwn,
        withNeighbours * withNeighbours,
        both);
  }

  private static double correlation(double[] x, double[] y) {
    return Correlation.pearson(x, y).orElseThrow();
  }

  private static void compareDraws(PrintStream out, Workforce workforce, Automation automation) {
    Effect expected = workforce.run(automation).effect();
    double unemployment = 0;
    double longTerm = 0;
    for (int seed = 0; seed < DRAWS; seed++) {
      Effect drawn = workforce.run(automation, seed).effect();
      unemployment += drawn.unemployment().during() / DRAWS;
      longTerm += drawn.longTerm().during() / DRAWS;
    }
    out.printf(
        Locale.ROOT,
        "mean of %d draws of %.0f people beside expected: unemployed %.4f, long-term %.4f%n",
        DRAWS,
        InventedMarket.PEOPLE,
        unemployment / expected.unemployment().during(),
        longTerm / expected.longTerm().during());
  }
}
