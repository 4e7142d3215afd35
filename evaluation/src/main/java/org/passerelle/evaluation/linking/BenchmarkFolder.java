package org.passerelle.evaluation.linking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;

/**
 * A folder of sets: {@code common/} with what is searched, and beside it folders such as {@code
 * dev/} or {@code test/} with {@code KIND/SET/queries.tsv} and {@code qrels.tsv}. Sets are found by
 * listing.
 */
final class BenchmarkFolder {
  private static final String COMMON = "common";

  private final Path folder;
  private final List<TaskFolder> tasks = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  /** One set: where it lies and what it is called, as {@code dev/melo/SET}. */
  record TaskFolder(String name, TaskKind kind, Path folder) {}

  /**
   * Lists the sets of a folder, in the order of their names.
   *
   * @throws UnreadableBenchmarkException when the folder cannot be listed or holds no set
   */
  BenchmarkFolder(Path folder) {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      throw new UnreadableBenchmarkException(
          folder, "is not a folder; give the one that holds common/ and dev/");
    }
    for (Path top : folders(folder)) {
      if (!name(top).equals(COMMON)) {
        listTop(top);
      }
    }
    if (tasks.isEmpty()) {
      throw new UnreadableBenchmarkException(
          folder,
          "holds no set; the folder above common/ and dev/ is expected, with sets such as"
              + " dev/melo/SET/queries.tsv and qrels.tsv");
    }
  }

  List<TaskFolder> tasks() {
    return List.copyOf(tasks);
  }

  /** What is missing or not known, each a sentence. */
  List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  Path common() {
    return folder.resolve(COMMON);
  }

  private void listTop(Path top) {
    List<Path> parts = folders(top);
    if (parts.stream().noneMatch(part -> TaskKind.of(name(part)).isPresent())) {
      passedOver.add(name(top) + ": holds no known kind of set");
      return;
    }
    for (TaskKind kind : TaskKind.values()) {
      if (!Files.isDirectory(top.resolve(kind.folder()))) {
        passedOver.add(name(top) + "/" + kind.folder() + ": not there");
      }
    }
    for (Path part : parts) {
      TaskKind.of(name(part))
          .ifPresentOrElse(
              kind -> folders(part).forEach(set -> listSet(top, kind, set)),
              () -> passedOver.add(name(top) + "/" + name(part) + ": no known kind of set"));
    }
  }

  private void listSet(Path top, TaskKind kind, Path set) {
    String name = name(top) + "/" + kind.folder() + "/" + name(set);
    for (String file : List.of("queries.tsv", "qrels.tsv")) {
      if (!Files.exists(set.resolve(file))) {
        passedOver.add(name + ": no " + file);
        return;
      }
    }
    tasks.add(new TaskFolder(name, kind, set));
  }

  private static List<Path> folders(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .filter(entry -> !name(entry).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UnreadableBenchmarkException(
          folder, "cannot be listed (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
