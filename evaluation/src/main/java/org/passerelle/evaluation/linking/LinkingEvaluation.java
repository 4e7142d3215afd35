package org.passerelle.evaluation.linking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.evaluation.linking.BenchmarkFolder.TaskFolder;

/** Measures rankers on every set of a folder: tables on one stream, progress on the other. */
public final class LinkingEvaluation {
  private static final int DONE = 0;
  private static final int BAD_ARGUMENTS = 2;
  private static final int UNREADABLE = 3;

  private final List<RankerKind> rankers;
  private final PrintStream out;
  private final PrintStream progress;

  /** Over the rankers of this project. */
  public LinkingEvaluation(PrintStream out, PrintStream progress) {
    this(Rankers.all(), out, progress);
  }

  LinkingEvaluation(List<RankerKind> rankers, PrintStream out, PrintStream progress) {
    this.rankers = List.copyOf(rankers);
    this.out = out;
    this.progress = progress;
  }

  /**
   * Runs a call.
   *
   * @param words a folder and options, as {@code DIR --only melo --rankers bm25 --json FILE}
   * @return the exit code: 0; 2 for words that are not understood; 3 when a file could not be read
   *     or written, the other sets being measured all the same
   */
  public int run(List<String> words) {
    try {
      LinkingOptions options = LinkingOptions.of(words);
      return run(options, chosen(options.rankers()));
    } catch (BadArgumentsException e) {
      tell(e.getMessage());
      progress.println("usage: ./passerelle evaluate " + LinkingOptions.USAGE);
      return BAD_ARGUMENTS;
    } catch (UnreadableBenchmarkException e) {
      tell(e.getMessage());
      return UNREADABLE;
    }
  }

  private int run(LinkingOptions options, List<RankerKind> kinds) {
    options.json().ifPresent(LinkingEvaluation::checkFolderOf);
    var folder = new BenchmarkFolder(options.folder());
    folder.passedOver().forEach(part -> tell("passed over: " + part));
    List<TaskFolder> sets =
        folder.tasks().stream()
            .filter(set -> set.name().contains(options.only().orElse("")))
            .toList();
    if (sets.isEmpty()) {
      throw new BadArgumentsException(
          "no set’s name holds “" + options.only().orElse("") + "”; there are: " + names(folder));
    }
    var text = new TextReport(out);
    var json = new JsonReport();
    text.printPreface();
    var reader = new TaskReader(folder.common());
    int code = DONE;
    for (TaskFolder set : sets) {
      try {
        measure(set, reader, kinds, text, json);
      } catch (UnreadableBenchmarkException e) {
        tell(e.getMessage());
        code = UNREADABLE;
      }
    }
    options.json().ifPresent(file -> write(file, json.text()));
    return code;
  }

  private void measure(
      TaskFolder set, TaskReader reader, List<RankerKind> kinds, TextReport text, JsonReport json) {
    Optional<Task> task = reader.read(set);
    if (task.isEmpty()) {
      tell("passed over: " + set.name() + ": no corpus " + reader.corpusFile(set));
      return;
    }
    List<Result> results = new ArrayList<>();
    for (RankerKind kind : kinds) {
      if (kind.suits(task.get())) {
        results.addAll(measure(task.get(), kind));
      }
    }
    if (results.isEmpty()) {
      tell("passed over: " + set.name() + ": no texts, or no ranker that suits it");
      return;
    }
    text.print(task.get(), results);
    json.add(task.get(), results);
  }

  private List<Result> measure(Task task, RankerKind kind) {
    long clock = System.nanoTime();
    List<Result> results = Measurement.of(task, kind);
    tell(
        String.format(
            Locale.ROOT,
            "%s: %s, %.1f s",
            task.name(),
            kind.name(),
            (System.nanoTime() - clock) / 1e9));
    return results;
  }

  private List<RankerKind> chosen(List<String> names) {
    List<String> known = rankers.stream().map(RankerKind::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new BadArgumentsException(
            "“" + name + "” is no ranker; there are: " + String.join(", ", known));
      }
    }
    return rankers.stream().filter(kind -> names.isEmpty() || names.contains(kind.name())).toList();
  }

  private static String names(BenchmarkFolder folder) {
    return String.join(", ", folder.tasks().stream().map(TaskFolder::name).toList());
  }

  /** Told before the work, not after it. */
  private static void checkFolderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent) || Files.isDirectory(file)) {
      throw new BadArgumentsException(
          "--json " + file + " cannot be written: its folder must be there, and it must be a file");
    }
  }

  private static void write(Path file, String json) {
    try {
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UnreadableBenchmarkException(
          file, "cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }

  private void tell(@org.jspecify.annotations.Nullable String words) {
    progress.println("evaluate: " + words);
  }
}
