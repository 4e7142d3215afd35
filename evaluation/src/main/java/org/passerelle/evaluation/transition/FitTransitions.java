package org.passerelle.evaluation.transition;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passerelle.engine.transition.Reading;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;
import org.passerelle.evaluation.transition.MonotoneFit.WeightedSet;
import org.passerelle.reference.Reference;
import org.passerelle.reference.table.TableWriter;

/**
 * Learns how much each signal of a move counts: what people judge feasible from the ratings, what
 * people do from observed flows and from what O*NET lists. Reports what the same fit reaches on
 * origins that it has not seen.
 */
public final class FitTransitions {
  /** Flows that were observed count more than lists that were compiled. */
  private static final double LISTED = 0.1;

  /** Moves that were not seen or listed are many; one in so many is learned from. */
  private static final int ONE_OF_OTHERS = 4;

  /** How much what people do counts beside what they judge feasible. */
  private static final double PRACTISED = 0.5;

  /** Four of five lie within so many standard deviations. */
  private static final double FOUR_OF_FIVE = 1.2816;

  private static final int SIGNALS = Signal.all().size();

  private final PrintStream out;
  private final List<RatedMove> moves;
  private final Examples rated;
  private final Optional<RankedSet> related;
  private final Optional<RankedSet> changers;
  private final Optional<FlowSet> flows;
  private final Examples ofRelated;
  private final Examples ofChangers;
  private final Examples ofFlows;

  private FitTransitions(Path folder, Reference reference, PrintStream out) {
    this.out = out;
    GroundTruth truth = new GroundTruth(reference, folder);
    moves = truth.rated();
    related = truth.related();
    changers = truth.careerChangers();
    flows = truth.flows();
    if (moves.isEmpty() || flows.isEmpty()) {
      throw new UnreadableBenchmarkException(
          folder, "has no rated moves or no observed flows to learn from");
    }
    ExampleReader reader = new ExampleReader(reference);
    rated = reader.of(moves);
    ofRelated = related.map(reader::of).orElseGet(Examples::new);
    ofChangers = changers.map(reader::of).orElseGet(Examples::new);
    ofFlows = flows.map(reader::of).orElseGet(Examples::new);
    out.printf(
        Locale.ROOT,
        "%d rated moves; pairs: %d related, %d changers, %d flows%n",
        rated.size(),
        ofRelated.size(),
        ofChangers.size(),
        ofFlows.size());
  }

  /**
   * Learns the weights and writes them.
   *
   * @param folder with the development parts of the ground truths
   * @param file the table to write
   */
  public static void run(Path folder, Path file, Reference reference, PrintStream out)
      throws IOException {
    FitTransitions fit = new FitTransitions(folder, reference, out);
    double spread = fit.validate();
    Files.write(file, fit.table(spread).bytes());
  }

  private MonotoneFit judged(int held) {
    return MonotoneFit.of(
        List.of(new WeightedSet(rated.where(i -> isLearned(rated, i, held)), 1)), SIGNALS);
  }

  private MonotoneFit practised(int held) {
    List<WeightedSet> sets = new ArrayList<>();
    sets.add(new WeightedSet(thinned(ofFlows, held), 1));
    if (ofRelated.size() > 0) {
      sets.add(new WeightedSet(thinned(ofRelated, held), LISTED));
    }
    if (ofChangers.size() > 0) {
      sets.add(new WeightedSet(thinned(ofChangers, held), LISTED));
    }
    return MonotoneFit.of(sets, SIGNALS);
  }

  private static boolean isLearned(Examples examples, int example, int held) {
    return Folds.of(examples.origin(example)) != held;
  }

  private static Examples thinned(Examples examples, int held) {
    return examples.where(i ->
        isLearned(examples, i, held)
            && (examples.found(i) > 0
                || Math.floorMod((i * 0x9E3779B9) >>> 9, ONE_OF_OTHERS) == 0));
  }

  /**
   * Reports what is reached on origins that were held out.
   *
   * @return the standard deviation of their ratings' log-odds around what was foretold
   */
  private double validate() {
    double[] byJudged = new double[rated.size()];
    double[] both = new double[rated.size()];
    Map<Integer, float[]> relatedScores = new HashMap<>();
    Map<Integer, float[]> changerScores = new HashMap<>();
    Map<Integer, float[]> flowScores = new HashMap<>();
    Map<Integer, float[]> relatedBoth = new HashMap<>();
    Map<Integer, float[]> changersBoth = new HashMap<>();
    Map<Integer, float[]> flowsBoth = new HashMap<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      MonotoneFit judged = judged(fold);
      MonotoneFit practised = practised(fold);
      Scorer ofPractised = practised::sum;
      Scorer ofBoth = signals -> judged.sum(signals) + PRACTISED * practised.sum(signals);
      for (int i = 0; i < rated.size(); i++) {
        if (Folds.of(rated.origin(i)) == fold) {
          byJudged[i] = judged.sum(rated.signals(i));
          both[i] = ofBoth.of(rated.signals(i));
        }
      }
      score(ofRelated, fold, ofPractised, relatedScores);
      score(ofChangers, fold, ofPractised, changerScores);
      score(ofFlows, fold, ofPractised, flowScores);
      score(ofRelated, fold, ofBoth, relatedBoth);
      score(ofChangers, fold, ofBoth, changersBoth);
      score(ofFlows, fold, ofBoth, flowsBoth);
      out.println("part " + (fold + 1) + " of " + Folds.COUNT + " held out");
    }
    double spread = spread(both);
    List<RatedMove> ordered = orderedMoves();
    out.println("ratings, judged: " + ratings(ordered, byJudged));
    out.println("ratings, both: " + ratings(ordered, both));
    related.ifPresent(set -> {
      out.println("recall at 10 can be " + RankedScores.ceiling10(set) + " at most");
      out.println("related, practised: " + RankedScores.of(set, at(relatedScores)));
      out.println("related, both: " + RankedScores.of(set, at(relatedBoth)));
    });
    changers.ifPresent(set -> {
      out.println("changers, practised: " + RankedScores.of(set, at(changerScores)));
      out.println("changers, both: " + RankedScores.of(set, at(changersBoth)));
    });
    flows.ifPresent(set -> {
      out.println("flows, practised: " + FlowScores.of(set, at(flowScores)));
      out.println("flows, both: " + FlowScores.of(set, at(flowsBoth)));
    });
    return spread;
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

  /** The rated moves in the order of the examples. */
  private List<RatedMove> orderedMoves() {
    return moves.stream().sorted(Comparator.comparingInt(RatedMove::origin)).toList();
  }

  private static String ratings(List<RatedMove> moves, double[] scores) {
    return RatingScores.of(moves, scores)
        + ", batch 1 "
        + RatingScores.ofBatch(moves, scores, 1)
        + ", batch 2 "
        + RatingScores.ofBatch(moves, scores, 2);
  }

  private interface Scorer {
    double of(float[] signals);
  }

  private static void score(
      Examples examples, int fold, Scorer scorer, Map<Integer, float[]> scores) {
    int codes = 0;
    for (int i = 0; i < examples.size(); i++) {
      codes = Math.max(codes, Math.max(examples.origin(i), examples.target(i)) + 1);
    }
    for (int i = 0; i < examples.size(); i++) {
      int origin = examples.origin(i);
      if (Folds.of(origin) == fold) {
        int size = codes;
        scores.computeIfAbsent(origin, o -> new float[size])[examples.target(i)] =
            (float) scorer.of(examples.signals(i));
      }
    }
  }

  private static RankedScores.Scores at(Map<Integer, float[]> scores) {
    return origin -> scores.getOrDefault(origin, new float[0]);
  }

  private TableWriter table(double spread) {
    MonotoneFit judged = judged(-1);
    MonotoneFit practised = practised(-1);
    TableWriter table = new TableWriter("transition_weights", "reading", "signal", "at", "height");
    write(table, Reading.JUDGED, judged);
    write(table, Reading.PRACTISED, practised);
    double[][] sums = new double[rated.size()][];
    double[] found = new double[rated.size()];
    for (int i = 0; i < sums.length; i++) {
      float[] signals = rated.signals(i);
      sums[i] = new double[] {judged.sum(signals) + PRACTISED * practised.sum(signals)};
      found[i] = rated.found(i);
    }
    LogisticRegression last = LogisticRegression.of(sums, found);
    number(table, "both", "judged", last.weight(1));
    number(table, "both", "practised", PRACTISED * last.weight(1));
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
