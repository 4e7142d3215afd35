package org.passerelle.evaluation.transition;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.passerelle.engine.transition.Reading;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.evaluation.transition.HeldOut.By;
import org.passerelle.reference.Reference;
import org.passerelle.reference.table.TableWriter;

/**
 * Learns how much each signal of a move counts: what people judge feasible from the ratings, what
 * people do from observed flows and from what O*NET lists. Reports what the same fit reaches on
 * origins that it has not seen.
 */
public final class FitTransitions {
  /** Four of five lie within so many standard deviations. */
  private static final double FOUR_OF_FIVE = 1.2816;

  private final PrintStream out;
  private final LearningSets sets;
  private final Examples rated;

  private FitTransitions(LearningSets sets, PrintStream out) {
    this.out = out;
    this.sets = sets;
    this.rated = sets.rated();
    out.printf(
        Locale.ROOT,
        "%d rated moves; pairs: %d related, %d changers, %d flows%n",
        rated.size(),
        sets.ofRelated().size(),
        sets.ofChangers().size(),
        sets.ofFlows().size());
  }

  /**
   * Learns the weights and writes them.
   *
   * @param folder with the development parts of the ground truths
   * @param file the table to write
   */
  public static void run(Path folder, Path file, Reference reference, PrintStream out)
      throws IOException {
    FitTransitions fit = new FitTransitions(LearningSets.read(folder, reference), out);
    double spread = fit.validate();
    Files.write(file, fit.table(spread).bytes());
  }

  /**
   * Reports what is reached on origins that were held out.
   *
   * @return the standard deviation of their ratings' log-odds around what was foretold
   */
  private double validate() {
    HeldOut held =
        new HeldOut(sets, part -> out.println("part " + part + " of " + Folds.COUNT + " held out"));
    double spread = spread(held.bothOfRated());
    for (By by : List.of(By.JUDGED, By.BOTH)) {
      out.printf(
          Locale.ROOT,
          "ratings, %s: %s, batch 1 %s, batch 2 %s%n",
          name(by),
          held.ratings(by),
          held.ratings(by, 1),
          held.ratings(by, 2));
    }
    sets.related()
        .ifPresent(
            set -> out.println("recall at 10 can be " + RankedScores.ceiling10(set) + " at most"));
    for (By by : List.of(By.PRACTISED, By.BOTH)) {
      if (sets.related().isPresent()) {
        out.println("related, " + name(by) + ": " + held.related(by));
      }
      if (sets.changers().isPresent()) {
        out.println("changers, " + name(by) + ": " + held.changers(by));
      }
      out.println("flows, " + name(by) + ": " + held.flows(by));
    }
    return spread;
  }

  private static String name(By by) {
    return by.name().toLowerCase(Locale.ROOT);
  }

  /** Also tells how many held-out ratings lie in the interval that should hold four of five. */
  private double spread(double[] sums) {
    double[][] rows = new double[sums.length][];
    double[] found = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      rows[i] = new double[] {sums[i]};
      found[i] = rated.found(i);
    }
    LogisticRegression last = LogisticRegression.of(rows, found);
    double spread = spread(last, rows, found);
    double[] bins = new double[10];
    double[] foretold = new double[10];
    double[] counts = new double[10];
    int inside = 0;
    for (int i = 0; i < found.length; i++) {
      inside += Math.abs(logit(found[i]) - last.odds(rows[i])) <= FOUR_OF_FIVE * spread ? 1 : 0;
      double p = 1 / (1 + Math.exp(-last.odds(rows[i])));
      int bin = (int) Math.min(9, Math.floor(p * 10));
      bins[bin] += found[i];
      foretold[bin] += p;
      counts[bin]++;
    }
    out.printf(
        Locale.ROOT,
        "spread %.3f; of held-out ratings %.1f %% lie in the interval of four of five%n",
        spread,
        100.0 * inside / found.length);
    for (int bin = 0; bin < counts.length; bin++) {
      if (counts[bin] > 0) {
        out.printf(
            Locale.ROOT,
            "foretold %.3f, rated %.3f, %d moves%n",
            foretold[bin] / counts[bin],
            bins[bin] / counts[bin],
            (int) counts[bin]);
      }
    }
    return spread;
  }

  private static double logit(double rating) {
    double inner = Math.min(0.975, Math.max(0.025, rating));
    return Math.log(inner / (1 - inner));
  }

  private TableWriter table(double spread) {
    MonotoneFit judged = sets.judged(LearningSets.NONE);
    MonotoneFit practised = sets.practised(LearningSets.NONE);
    TableWriter table = new TableWriter("transition_weights", "reading", "signal", "at", "height");
    write(table, Reading.JUDGED, judged);
    write(table, Reading.PRACTISED, practised);
    double[][] sums = new double[rated.size()][];
    double[] found = new double[rated.size()];
    for (int i = 0; i < sums.length; i++) {
      float[] signals = rated.signals(i);
      sums[i] =
          new double[] {judged.sum(signals) + LearningSets.PRACTISED * practised.sum(signals)};
      found[i] = rated.found(i);
    }
    LogisticRegression last = LogisticRegression.of(sums, found);
    number(table, "both", "judged", last.weight(1));
    number(table, "both", "practised", LearningSets.PRACTISED * last.weight(1));
    number(table, "both", "start", last.weight(0));
    number(table, "both", "spread", spread);
    return table;
  }

  /** The standard deviation of the ratings' log-odds around what is foretold. */
  private static double spread(LogisticRegression model, double[][] sums, double[] found) {
    double squares = 0;
    for (int i = 0; i < found.length; i++) {
      double residual = logit(found[i]) - model.odds(sums[i]);
      squares += residual * residual;
    }
    return Math.sqrt(squares / found.length);
  }

  private static void write(TableWriter table, Reading reading, MonotoneFit fit) {
    number(table, reading.id(), "start", fit.level());
    for (Signal signal : Signal.values()) {
      for (double[] point : fit.curve(signal.number())) {
        table.row(
            reading.id(),
            signal.name().toLowerCase(Locale.ROOT),
            rounded(point[0]),
            rounded(point[1]));
      }
    }
  }

  private static void number(TableWriter table, String reading, String name, double value) {
    table.row(reading, name, "0", rounded(value));
  }

  private static String rounded(double value) {
    return TableWriter.number(Math.round(value * 1e4) / 1e4);
  }
}
