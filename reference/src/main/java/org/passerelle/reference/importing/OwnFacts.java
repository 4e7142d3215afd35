package org.passerelle.reference.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.reference.Reference;
import org.passerelle.reference.importing.ImportLog.Finding;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.TableWriter;

/**
 * The facts that a person brings: a newer release of ESCO, O*NET or ROME. They are kept in a folder
 * of theirs and stand before the facts that come with Passerelle.
 *
 * <p>The folder holds one subfolder for each state of the facts and a file {@code current} that
 * names the one in use. A new state is written and checked beside the old one; then {@code current}
 * is replaced in one step. Whatever fails before leaves everything as it was.
 */
public final class OwnFacts {
  private static final String CURRENT = "current";
  private static final String OWN_RELEASES = "own_releases";

  private final Path folder;

  /**
   * A release that can be brought.
   *
   * @param name what it is called
   * @param source the source that it stands in for
   * @param telltale the name of a file that only it has
   * @param version where its version stands in the name of a file or archive
   */
  private record Release(
      String name, String source, Pattern telltale, Pattern version, List<Importer> importers) {}

  private static final List<Release> RELEASES =
      List.of(
          new Release(
              "ESCO",
              "esco_1_1_1",
              Pattern.compile("occupations_en\\.csv"),
              Pattern.compile("v(\\d+(?:\\.\\d+)+)"),
              List.of(new EscoImporter(), new EscoDescriptions())),
          new Release(
              "O*NET",
              "onet_29_2",
              Pattern.compile("Occupation Data\\.(xlsx|txt)"),
              Pattern.compile("db_(\\d+_\\d+)"),
              List.of(new OnetImporter())),
          new Release(
              "ROME",
              "rome_4_460",
              Pattern.compile("unix_referentiel_code_rome_v4\\d\\d_utf8\\.csv"),
              Pattern.compile("_v(4\\d\\d)_"),
              List.of(new Rome4Importer())));

  /**
   * What an import has done.
   *
   * @param releases what the files turned out to be
   * @param tables the tables that were written
   * @param findings what was passed over
   */
  public record Report(List<String> releases, List<Table> tables, List<Finding> findings) {
    /** A table that was written. */
    public record Table(String name, int rows) {}
  }

  /** The facts kept in a folder, which need not exist yet. */
  public OwnFacts(Path folder) {
    this.folder = folder;
  }

  /** The facts to work with: a person's own, where there are some, and those of Passerelle. */
  public FactStore store() {
    return current().map(FactStore::withOwn).orElseGet(FactStore::bundled);
  }

  private Optional<Path> current() {
    Path pointer = folder.resolve(CURRENT);
    if (!Files.isRegularFile(pointer)) {
      return Optional.empty();
    }
    try {
      String name = Files.readString(pointer).strip();
      Path named = folder.resolve(name);
      return name.matches("facts-\\d+") && Files.isDirectory(named)
          ? Optional.of(named)
          : Optional.empty();
    } catch (IOException e) {
      throw new FactError(e, Problem.FILE_UNREADABLE, pointer, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Takes in official releases.
   *
   * @param files archives, files or folders
   * @throws FactError if they are no release that is known, are broken, or do not fit together;
   *     then nothing has changed
   */
  public Report add(List<Path> files) {
    Distribution distribution = Distribution.of(files);
    List<Release> releases = releases(distribution);
    ImportLog log = new ImportLog();
    List<TableWriter> tables = new ArrayList<>();
    for (Release release : releases) {
      tables.addAll(read(release, distribution, log));
    }
    tables.add(versions(releases, files, distribution));
    install(KnownFrench.kept(tables, store()));
    return new Report(
        releases.stream().map(Release::name).toList(),
        tables.stream().map(t -> new Report.Table(t.name(), t.size())).toList(),
        log.findings());
  }

  /** What no official file holds, such as a line end within a code, stops an importer. */
  private static List<TableWriter> read(Release release, Distribution files, ImportLog log) {
    try {
      return release.importers().stream()
          .flatMap(importer -> importer.read(files, log).stream())
          .toList();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new FactError(e, Problem.MALFORMED, release.name(), String.valueOf(e.getMessage()));
    }
  }

  /** Which versions were brought, now and before, as far as the names of the files tell. */
  private TableWriter versions(
      List<Release> releases, List<Path> files, Distribution distribution) {
    Map<String, String> versions = new TreeMap<>();
    store()
        .find(OWN_RELEASES)
        .ifPresent(before -> {
          for (int row = 0; row < before.rows(); row++) {
            versions.put(before.text(row, 0), before.text(row, 1));
          }
        });
    String names =
        files.stream().map(f -> f.getFileName() + " ").collect(Collectors.joining())
            + String.join(" ", distribution.names());
    for (Release release : releases) {
      Matcher matcher = release.version().matcher(names);
      versions.put(
          release.source(), matcher.find() ? matcher.group(1).replace('_', '.') : "own release");
    }
    TableWriter table = new TableWriter(OWN_RELEASES, "source", "version");
    versions.forEach(table::row);
    return table;
  }

  private static List<Release> releases(Distribution distribution) {
    List<Release> releases =
        RELEASES.stream()
            .filter(release -> distribution.find(release.telltale()).isPresent())
            .toList();
    if (releases.isEmpty()) {
      List<String> names = distribution.names();
      throw new FactError(
          Problem.RELEASE_UNKNOWN, String.join(", ", names.subList(0, Math.min(5, names.size()))));
    }
    return releases;
  }

  private void install(List<TableWriter> tables) {
    try {
      Files.createDirectories(folder);
      Path state = Files.createTempDirectory(folder, "facts-");
      try {
        copyCurrent(state);
        for (TableWriter table : tables) {
          Files.write(state.resolve(FactStore.fileName(table.name())), table.bytes());
        }
        Reference.load(FactStore.withOwn(state)).readEverything();
      } catch (IOException | RuntimeException e) {
        delete(state);
        throw e;
      }
      clearAwayAllBut(state);
      Path pointer = Files.createTempFile(folder, CURRENT, "");
      Files.writeString(pointer, state.getFileName().toString(), UTF_8);
      Files.move(
          pointer,
          folder.resolve(CURRENT),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new FactError(e, Problem.FILE_UNWRITABLE, folder, String.valueOf(e.getMessage()));
    }
  }

  private void copyCurrent(Path state) throws IOException {
    Optional<Path> old = current();
    if (old.isPresent()) {
      try (Stream<Path> files = Files.list(old.get())) {
        for (Path file : files.toList()) {
          Files.copy(file, state.resolve(file.getFileName()));
        }
      }
    }
  }

  /** Keeps the state in use until the next import: a program that runs may still read from it. */
  private void clearAwayAllBut(Path state) throws IOException {
    Optional<Path> inUse = current();
    try (Stream<Path> states = Files.list(folder)) {
      for (Path other : states.filter(Files::isDirectory).toList()) {
        if (!other.equals(state) && !inUse.equals(Optional.of(other))) {
          delete(other);
        }
      }
    }
  }

  private static void delete(Path state) throws IOException {
    try (Stream<Path> files = Files.walk(state)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
