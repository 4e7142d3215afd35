package org.passerelle.evaluation.linking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;
import org.passerelle.evaluation.linking.BenchmarkFolder.TaskFolder;

/** Measures rankers on every set of a folder: tables on one stream, progress on the other. */
public final class LinkingEvaluation {
  private static final int DONE = 0;
  private static final int BAD_ARGUMENTS = 2;
  private static final int UNREADABLE = 5;
  private static final int UNWRITABLE = 6;

  private static final Duration TIMED = Duration.ofMillis(500);

  private final List<RankerKind> rankers;
  private final Measurement measurement;
  private final PrintStream out;
  private final PrintStream progress;

  /** Over the rankers of this project. */
  public LinkingEvaluation(PrintStream out, PrintStream progress) {
    this(Rankers.all(), TIMED, out, progress);
  }

  LinkingEvaluation(
      List<RankerKind> rankers, Duration timed, PrintStream out, PrintStream progress) {
    this.rankers = List.copyOf(rankers);
    this.measurement = new Measurement(timed);
    this.out = out;
    this.progress = progress;
  }

  /**
   * Runs a call.
   *
   * @param words a folder and options, as {@code DIR --only melo --rankers bm25 --json FILE}
   * @return the exit code: 0; 2 for words that are not understood; 5 when a file could not be read,
   *     the other sets being measured all the same; 6 when the JSON could not be written
   */
  public int run(List<String> words) {
    try {
      LinkingOptions options = LinkingOptions.of(words);
      return run(options, chosen(options.rankers()));
    } catch (BadArgumentsException e) {
      tell(e.getMessage());
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
        folder.tasks().stream().filter(set -> options.only().matcher(set.name()).find()).toList();
    if (sets.isEmpty()) {
      throw new BadArgumentsException(
          "--only “" + options.only() + "” is in no set’s name; there are: " + names(folder));
    }
    var text = new TextReport(out);
    var json = new JsonReport();
    text.printPreface();
    var reader = new TaskReader(folder.common());
    int code = DONE;
    for (TaskFolder set : sets) {
      try {
        measure(set, reader, options.limit(), kinds, text, json);
      } catch (UnreadableBenchmarkException e) {
        tell(e.getMessage());
        code = UNREADABLE;
      }
    }
    if (options.json().isPresent() && !written(options.json().get(), json.text())) {
      return UNWRITABLE;
    }
    return code;
  }

  private void measure(
      TaskFolder set,
      TaskReader reader,
      int limit,
      List<RankerKind> kinds,
      TextReport text,
      JsonReport json) {
    Optional<Task> task = reader.read(set).map(whole -> whole.limited(limit));
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
    List<Result> results = measurement.of(task, kind);
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

  private boolean written(Path file, String json) {
    try {
      Files.writeString(file, json);
      return true;
    } catch (IOException e) {
      tell("--json " + file + " cannot be written (" + e.getClass().getSimpleName() + ")");
      return false;
    }
  }

  private void tell(@Nullable String words) {
    progress.println("evaluate: " + words);
  }
}
