package org.passerelle.evaluation.linking;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.passerelle.engine.linking.Combination;
import org.passerelle.reference.Reference;

/**
 * What each part of the linker adds: for some of its signals alone the weights are learned anew and
 * every set is ranked with them: learned and measured on the same sets. The candidates are those of
 * the whole linker each time; a set's number is its MRR, or its RP@5 where texts may name several
 * concepts.
 */
public final class LinkingAblation {
  private static final Set<String> SPELLING = Set.of("spelling", "mean_spelling", "names");
  private static final Set<String> WORDS = Set.of("covered", "filled", "exact", "exact_preferred");
  private static final Set<String> MEANING = Set.of("meaning", "centre", "preferred");

  private final Reference reference;
  private final PrintStream out;

  private LinkingAblation(Reference reference, PrintStream out) {
    this.reference = reference;
    this.out = out;
  }

  /**
   * Learns, ranks and writes a table.
   *
   * @param folder laid out as for the evaluation
   * @param progress told what is being done
   */
  public static void run(Path folder, Reference reference, PrintStream out, PrintStream progress) {
    List<Task> tasks = FitWeights.tasks(folder);
    FitWeights fit = new FitWeights(reference, progress);
    Map<String, List<Double>> columns = new LinkedHashMap<>();
    LinkingAblation ablation = new LinkingAblation(reference, out);
    parts()
        .forEach((name, signals) -> {
          Map<String, Map<String, Double>> weights = fit.fit(tasks, allBut(signals));
          columns.put(name, ablation.measure(tasks, weights));
        });
    ablation.write(tasks, columns);
  }

  private static Map<String, Set<String>> parts() {
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    parts.put("spelling", SPELLING);
    parts.put("+ words", union(SPELLING, WORDS));
    parts.put("meaning", MEANING);
    parts.put("spelling + words + meaning", union(union(SPELLING, WORDS), MEANING));
    parts.put("all, with passages", Set.copyOf(Combination.SIGNALS));
    return parts;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.addAll(b);
    return both;
  }

  private static Set<String> allBut(Set<String> signals) {
    Set<String> others = new HashSet<>(Combination.SIGNALS);
    others.removeAll(signals);
    return others;
  }

  private List<Double> measure(List<Task> tasks, Map<String, Map<String, Double>> weights) {
    List<Double> values = new ArrayList<>();
    for (Task task : tasks) {
      for (OwnLinker kind : kinds(task)) {
        Ranker ranker = kind.weighing(weights).over(task);
        Tally tally = new Tally(task);
        task.queries().forEach(q -> tally.add(q, ranker.rank(q.text(), Measurement.DEPTH)));
        Measures measures = tally.measures();
        values.add(
            task.kind() == TaskKind.SKILLS ? measures.recallPrecision().get(1) : measures.mrr());
      }
    }
    return values;
  }

  private List<OwnLinker> kinds(Task task) {
    return List.of(OwnLinker.plain(reference), OwnLinker.withPivot(reference)).stream()
        .filter(kind -> kind.suits(task))
        .toList();
  }

  private void write(List<Task> tasks, Map<String, List<Double>> columns) {
    out.println("| set | ranker | " + String.join(" | ", columns.keySet()) + " |");
    out.println("|---|---|" + "---:|".repeat(columns.size()));
    int row = 0;
    for (Task task : tasks) {
      for (OwnLinker kind : kinds(task)) {
        StringBuilder line = new StringBuilder("| " + task.name() + " | " + kind.name() + " |");
        for (List<Double> column : columns.values()) {
          line.append(String.format(Locale.ROOT, " %.3f |", column.get(row)));
        }
        out.println(line);
        row++;
      }
    }
  }
}
