package org.passerelle.evaluation.linking;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.passerelle.evaluation.benchmark.AlignedTable;

/** Results as aligned plain text, a table for each set. */
final class TextReport {
  private static final String NONE = "-";

  private final PrintStream out;

  TextReport(PrintStream out) {
    this.out = out;
  }

  void printPreface() {
    out.println(
        """
        Titles of national crosswalks to ESCO (ROME, Competent, O*NET alternate titles) are not used
        by any ranker, for they are the answers of these sets.
        MRR, A@k: ranks of rows (labels). RP@k: ranks of concepts. Texts that name nothing are left
        out of these and give FP/100: concepts claimed per 100 such texts. Claims P, R: precision
        over all texts, recall. "-": the ranker claims nothing, or the set has no such text.
        CPU ms: per text, calling thread, warm, %,d rows asked for. Index MB: heap.
        NAME-concepts: the ranking of NAME with only the best row of each concept.\
        """
            .formatted(Measurement.DEPTH));
  }

  void print(Task task, List<Result> results) {
    results.stream()
        .map(Result::subset)
        .distinct()
        .forEach(subset ->
            printTable(
                task, subset, results.stream().filter(r -> r.subset().equals(subset)).toList()));
  }

  private void printTable(Task task, String subset, List<Result> results) {
    boolean claims =
        task.kind() == TaskKind.SKILLS || results.stream().anyMatch(TextReport::claims);
    out.println();
    out.println(title(task, subset, results.getFirst().measures()));
    List<List<String>> lines = new ArrayList<>();
    lines.add(header(claims));
    results.forEach(result -> lines.add(line(result, claims)));
    AlignedTable.print(out, lines);
    results.forEach(this::printCalibrations);
    out.flush();
  }

  private static boolean claims(Result result) {
    return result.measures().claimRecall().isPresent();
  }

  private static String title(Task task, String subset, Measures measures) {
    return String.format(
        Locale.ROOT,
        "%s%s: %,d texts (%s)%s; %,d labels of %,d concepts (%s)",
        task.name(),
        subset.equals(Result.ALL) ? "" : ", " + subset + " only",
        measures.queries(),
        task.queryLanguage(),
        measures.empty() == 0
            ? ""
            : String.format(Locale.ROOT, " and %,d that name none", measures.empty()),
        task.corpus().rows(),
        task.corpus().concepts(),
        task.corpusLanguage());
  }

  private static List<String> header(boolean claims) {
    List<String> words = new ArrayList<>(List.of("ranker", "MRR"));
    Measures.CUTS.forEach(k -> words.add("A@" + k));
    Measures.CUTS.forEach(k -> words.add("RP@" + k));
    if (claims) {
      words.addAll(List.of("FP/100", "claims P", "claims R"));
    }
    words.addAll(List.of("CPU ms", "index MB"));
    return words;
  }

  private static List<String> line(Result result, boolean claims) {
    Measures measures = result.measures();
    List<String> words = new ArrayList<>(List.of(result.ranker(), share(measures.mrr())));
    measures.accuracy().forEach(value -> words.add(share(value)));
    measures.recallPrecision().forEach(value -> words.add(share(value)));
    if (claims) {
      words.add(orNone(measures.falsePositives(), "%.1f"));
      words.add(orNone(measures.claimPrecision(), "%.3f"));
      words.add(orNone(measures.claimRecall(), "%.3f"));
    }
    words.add(share(result.cost().cpuMillis()));
    words.add(String.format(Locale.ROOT, "%.1f", result.cost().indexMegabytes()));
    return words;
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String orNone(OptionalDouble value, String format) {
    return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : NONE;
  }

  private void printCalibrations(Result result) {
    for (Calibration table : result.measures().calibrations()) {
      out.printf(
          Locale.ROOT,
          "  %s, stated confidence, %s: %,d answers, expected calibration error %.3f%n",
          result.ranker(),
          table.answers(),
          table.count(),
          table.error());
      List<List<String>> lines = new ArrayList<>();
      lines.add(List.of("  bin", "answers", "stated", "right"));
      for (Calibration.Bin bin : table.bins()) {
        lines.add(
            List.of(
                String.format(Locale.ROOT, "  %.1f to %.1f", bin.from(), bin.from() + 0.1),
                String.format(Locale.ROOT, "%,d", bin.count()),
                share(bin.stated()),
                share(bin.right())));
      }
      AlignedTable.print(out, lines);
    }
  }
}
