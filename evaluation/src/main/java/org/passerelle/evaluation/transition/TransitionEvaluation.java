package org.passerelle.evaluation.transition;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.passerelle.evaluation.benchmark.AlignedTable;
import org.passerelle.evaluation.benchmark.Json;
import org.passerelle.reference.Reference;

/**
 * Measures scorers of moves against what is known of moves: {@code evaluate transitions DIR}. Sets
 * that the folder does not hold are told and passed over.
 */
public final class TransitionEvaluation {
  private static final String TEN = "R@10";

  private final GroundTruth truth;
  private final Optional<Path> rome;
  private final List<TransitionScorer> scorers;
  private final int size;
  private final PrintStream out;
  private final List<Map<String, String>> results = new ArrayList<>();

  private TransitionEvaluation(
      Path folder, Optional<Path> rome, Reference reference, PrintStream out) {
    this.truth = new GroundTruth(reference, folder);
    this.rome = rome;
    this.out = out;
    this.scorers = Scorers.all(reference);
    this.size = reference.occupations().size();
  }

  /**
   * Measures all scorers on all sets of a folder.
   *
   * @param rome ROME's mobilities, if they are to be measured too
   * @param json where the results are written as well, if anywhere
   */
  public static void run(
      Path folder, Optional<Path> rome, Optional<Path> json, Reference reference, PrintStream out)
      throws IOException {
    TransitionEvaluation evaluation = new TransitionEvaluation(folder, rome, reference, out);
    evaluation.measure();
    if (json.isPresent()) {
      Files.writeString(json.get(), Json.text(evaluation.results));
    }
  }

  private void measure() {
    List<RankedSet> ranked = new ArrayList<>();
    add("O*NET related occupations", truth.related(), ranked);
    add("O*NET career changers", truth.careerChangers(), ranked);
    rome.map(truth::rome).ifPresent(ranked::add);
    Optional<FlowSet> flows = truth.flows();
    List<RatedMove> rated = truth.rated();
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    for (RankedSet set : ranked) {
      tables.put(title(set), new ArrayList<>(List.of(rankedHeader())));
    }
    flows.ifPresent(set -> tables.put(title(set), new ArrayList<>(flowRows(set))));
    if (!rated.isEmpty()) {
      tables.put(ratedTitle(rated), new ArrayList<>(ratedRows(rated)));
    }
    for (TransitionScorer scorer : scorers) {
      out.println("scoring all moves: " + scorer.name());
      List<float[]> rows = rows(scorer);
      for (RankedSet set : ranked) {
        RankedScores scores = RankedScores.of(set, origin -> from(set.codes(), rows, origin));
        table(tables, title(set)).add(row(scorer.name(), scores));
      }
      flows.ifPresent(set -> {
        FlowScores scores = FlowScores.of(set, origin -> from(set.codes(), rows, origin));
        table(tables, title(set)).add(row(scorer.name(), scores));
      });
      if (!rated.isEmpty()) {
        double[] scores =
            rated.stream().mapToDouble(move -> rows.get(move.origin())[move.target()]).toArray();
        table(tables, ratedTitle(rated)).add(ratedRow(scorer.name(), rated, scores));
      }
    }
    tables.forEach(this::print);
  }

  private static List<List<String>> table(Map<String, List<List<String>>> tables, String title) {
    return tables.getOrDefault(title, new ArrayList<>());
  }

  private void add(String name, Optional<RankedSet> set, List<RankedSet> sets) {
    if (set.isEmpty()) {
      out.println("not in the folder: " + name);
    }
    set.ifPresent(sets::add);
  }

  private List<float[]> rows(TransitionScorer scorer) {
    return IntStream.range(0, size)
        .parallel()
        .mapToObj(origin -> {
          float[] row = new float[size];
          scorer.scores(origin, row);
          return row;
        })
        .toList();
  }

  private static float[] from(OccupationCodes codes, List<float[]> rows, int origin) {
    List<float[]> ofOrigin = Arrays.stream(codes.occupations(origin)).mapToObj(rows::get).toList();
    return codes.means(origin, ofOrigin);
  }

  private static String title(RankedSet set) {
    return String.format(
        Locale.ROOT,
        "%s: %d origins among %d codes, of which %d are stood for by occupations found by title;"
            + " recall at 10 can be %.3f at most",
        set.name(),
        set.targets().size(),
        set.codes().size(),
        set.codes().standIns(),
        RankedScores.ceiling10(set));
  }

  private static List<String> rankedHeader() {
    return List.of("scorer", "MAP", TEN, "R@20", "filled@10");
  }

  private static List<String> row(String name, RankedScores scores) {
    return List.of(
        name,
        number(scores.averagePrecision()),
        number(scores.recall10()),
        number(scores.recall20()),
        number(scores.filled10()));
  }

  private static String title(FlowSet set) {
    int seen = set.flows().values().stream().mapToInt(Map::size).sum();
    return String.format(
        Locale.ROOT,
        "moves observed in the United States: %d origins, %d flows among %d codes (%d stood for)",
        set.flows().size(),
        seen,
        set.codes().size(),
        set.codes().standIns());
  }

  private static List<List<String>> flowRows(FlowSet set) {
    FlowScores employment =
        FlowScores.of(
            set,
            origin -> {
              float[] sizes = new float[set.codes().size()];
              for (int code = 0; code < sizes.length; code++) {
                sizes[code] = (float) Math.log(set.employment().get(code));
              }
              return sizes;
            });
    return List.of(
        List.of("scorer", "AUC", "rho", "with gravity: pooled AUC", "AUC", "rho"),
        row("employment (gravity alone)", employment));
  }

  private static List<String> row(String name, FlowScores scores) {
    return List.of(
        name,
        number(scores.auc()),
        number(scores.rho()),
        number(scores.gravityPooled()),
        number(scores.gravityAuc()),
        number(scores.gravityRho()));
  }

  private static String ratedTitle(List<RatedMove> moves) {
    return String.format(
        Locale.ROOT,
        "ratings by the public: %d moves; our weights were fitted on the development ratings, so"
            + " that on these the figures are in sample (evaluate fit-transitions cross-validates)",
        moves.size());
  }

  private static List<List<String>> ratedRows(List<RatedMove> moves) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "scorer", "Pearson", "Spearman", "AUC", "batch 1 rho", "AUC", "batch 2 rho", "AUC"));
    TreeSet<String> published = new TreeSet<>();
    moves.forEach(move -> published.addAll(move.published().keySet()));
    for (String name : published) {
      double[] scores =
          moves.stream()
              .mapToDouble(move -> move.published().getOrDefault(name, Double.NaN))
              .toArray();
      rows.add(ratedRow("published " + name, moves, scores));
    }
    return rows;
  }

  private static List<String> ratedRow(String name, List<RatedMove> moves, double[] scores) {
    RatingScores all = RatingScores.of(moves, scores);
    RatingScores one = RatingScores.ofBatch(moves, scores, 1);
    RatingScores two = RatingScores.ofBatch(moves, scores, 2);
    return List.of(
        name,
        number(all.pearson()),
        number(all.spearman()),
        number(all.auc()),
        number(one.spearman()),
        number(one.auc()),
        number(two.spearman()),
        number(two.auc()));
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  /** A row of a table by the names of its columns; a name that comes twice is numbered. */
  private static Map<String, String> named(String set, List<String> header, List<String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("set", set);
    for (int c = 0; c < row.size(); c++) {
      String name = header.get(c);
      named.put(named.containsKey(name) ? name + " " + c : name, row.get(c));
    }
    return named;
  }

  private void print(String title, List<List<String>> rows) {
    rows.stream().skip(1).forEach(row -> results.add(named(title, rows.getFirst(), row)));
    out.println();
    out.println(title);
    AlignedTable.print(out, rows);
  }
}
