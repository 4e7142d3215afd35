package org.passerelle.evaluation.linking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.passerelle.engine.linking.Combination;
import org.passerelle.engine.linking.ConceptLinker;
import org.passerelle.evaluation.linking.BenchmarkFolder.TaskFolder;
import org.passerelle.evaluation.linking.CombinationFit.Example;
import org.passerelle.reference.LinkingWeights;
import org.passerelle.reference.Reference;
import org.passerelle.reference.table.TableWriter;

/**
 * Learns the weights of the linker on the development sets of a folder and writes them as a table.
 * Texts on which the embedding was trained are left out.
 */
public final class FitWeights {
  /** Of a set this many texts are used at most. */
  private static final int MOST_TEXTS = 1500;

  /** A name is of one thing; its passages are not looked at. */
  static final Set<String> PASSAGES = Set.of("passage", "passage_centre");

  /**
   * The candidates whose passages are looked at depend on the weights, so these are learned twice.
   */
  private static final int ROUNDS = 2;

  private final Reference reference;
  private final PrintStream out;

  /**
   * Learns weights.
   *
   * @param out told what is being done
   */
  FitWeights(Reference reference, PrintStream out) {
    this.reference = reference;
    this.out = out;
  }

  /**
   * Learns the weights and writes them.
   *
   * @param folder laid out as for the evaluation
   * @param file the table to write
   */
  public static void run(Path folder, Path file, Reference reference, PrintStream out)
      throws IOException {
    TableWriter table = new TableWriter("linking_weights", "texts", "weight", "value");
    new FitWeights(reference, out)
        .fit(tasks(folder), Set.of())
        .forEach((texts, weights) ->
            weights.forEach((weight, value) ->
                table.row(texts, weight, TableWriter.number(Math.round(value * 1e4) / 1e4))));
    Files.write(file, table.sorted().bytes());
  }

  /** The sets of a folder but for those on which the embedding was trained. */
  static List<Task> tasks(Path folder) {
    BenchmarkFolder sets = new BenchmarkFolder(folder);
    TaskReader reader = new TaskReader(sets.common());
    List<Task> tasks = new ArrayList<>();
    for (TaskFolder set : sets.tasks()) {
      if (!set.name().endsWith("_train")) {
        reader.read(set).map(task -> task.limited(MOST_TEXTS)).ifPresent(tasks::add);
      }
    }
    return tasks;
  }

  /**
   * For each kind of texts the weights, by name.
   *
   * @param without names of signals that are not looked at
   */
  Map<String, Map<String, Double>> fit(List<Task> tasks, Set<String> without) {
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    for (TaskKind kind : TaskKind.values()) {
      weights.computeIfAbsent(kind.texts(), texts -> fit(texts, tasks, without));
    }
    return weights;
  }

  private Map<String, Double> fit(String texts, List<Task> all, Set<String> without) {
    List<Task> tasks = all.stream().filter(task -> task.kind().texts().equals(texts)).toList();
    Set<String> left = new HashSet<>(without);
    if (!texts.equals(LinkingWeights.SENTENCE)) {
      left.addAll(PASSAGES);
    }
    LinkingWeights before = reference.linkingWeights();
    Combination combination = new Combination(weight -> before.of(texts, weight));
    Map<String, Double> weights = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      List<LearningSet> sets = examples(tasks, combination);
      weights =
          CombinationFit.fit(
              sets.stream().map(LearningSet::examples).toList(),
              sets.stream().filter(LearningSet::isLikeUse).map(LearningSet::examples).toList(),
              left);
      Map<String, Double> found = weights;
      combination = new Combination(weight -> found.getOrDefault(weight, 0.0));
      out.println(texts + ", round " + (round + 1) + ": " + weights);
    }
    return weights;
  }

  /**
   * The examples of a set.
   *
   * @param isLikeUse whether texts are linked as people will have it: to names that include those
   *     of their own language. Only then do the set's probabilities say something about those
   *     shown.
   */
  private record LearningSet(List<Example> examples, boolean isLikeUse) {}

  private List<LearningSet> examples(List<Task> tasks, Combination combination) {
    List<LearningSet> sets = new ArrayList<>();
    for (Task task : tasks) {
      for (OwnLinker kind : List.of(OwnLinker.plain(reference), OwnLinker.withPivot(reference))) {
        if (kind.suits(task)) {
          out.println("  " + task.name() + " " + kind.name());
          ConceptLinker linker = kind.linker(task);
          List<Example> examples =
              task.queries().stream()
                  .map(query -> new Example(linker.weigh(query.text(), combination), query.gold()))
                  .filter(Example::isUsable)
                  .toList();
          sets.add(
              new LearningSet(
                  examples, task.kind() != TaskKind.TITLESIM && kind.knowsLanguage(task)));
        }
      }
    }
    return sets;
  }
}
