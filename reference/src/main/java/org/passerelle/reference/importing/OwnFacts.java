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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.reference.Reference;
import org.passerelle.reference.importing.ImportLog.Finding;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;
import org.passerelle.reference.table.FactStore;
import org.passerelle.reference.table.FactTable;
import org.passerelle.reference.table.TableWriter;

/**
 * The facts that a person brings: a newer release of ESCO, O*NET or ROME. They are kept in a folder
 * of theirs and stand before the facts that come with Passerelle.
 *
 * <p>The folder holds one subfolder for each state of the facts and a file {@code current} that
 * names the one in use. A new state is written and checked beside the old one; then {@code current}
 * is replaced in one step. Whatever fails before leaves everything as it was. A state that goes is
 * renamed first, so that a program that still reads from it fails at once and not halfway.
 */
public final class OwnFacts {
  /**
   * The format of the tables. Facts in another format are of no use: raise it when a table changes
   * its columns, and keep the facts of each format in a folder of their own.
   */
  public static final int FORMAT = 1;

  private static final String CURRENT = "current";
  private static final Pattern STATE = Pattern.compile("facts-\\d+");
  private static final String LEAVING = "old-";
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

  /**
   * A release that is no longer used.
   *
   * @param release what it is called
   * @param version its version, as far as the names of its files told
   */
  public record Dropped(String release, String version) {}

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
      return STATE.matcher(name).matches() && Files.isDirectory(named)
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

  /**
   * Goes back to the facts that come with Passerelle.
   *
   * @return the releases that were dropped, none if there were none
   * @throws FactError if the folder cannot be changed
   */
  public List<Dropped> forget() {
    Optional<Path> inUse = current();
    List<Dropped> dropped = inUse.map(OwnFacts::contents).orElse(List.of());
    if (Files.isDirectory(folder)) {
      try {
        Files.deleteIfExists(folder.resolve(CURRENT));
        clearAwayAllBut(List.of());
      } catch (IOException e) {
        throw unwritable(e);
      }
    }
    return dropped;
  }

  /**
   * The releases of a state; a state that cannot be read, which may be why it goes, by its name.
   */
  private static List<Dropped> contents(Path state) {
    try {
      FactTable versions = FactStore.withOwn(state).read(OWN_RELEASES);
      return IntStream.range(0, versions.rows())
          .mapToObj(row -> new Dropped(name(versions.text(row, 0)), versions.text(row, 1)))
          .toList();
    } catch (FactError e) {
      return List.of(new Dropped(state.getFileName().toString(), ""));
    }
  }

  private static String name(String source) {
    return RELEASES.stream()
        .filter(release -> release.source().equals(source))
        .map(Release::name)
        .findFirst()
        .orElse(source);
  }

  private FactError unwritable(IOException e) {
    return new FactError(e, Problem.FILE_UNWRITABLE, folder, String.valueOf(e.getMessage()));
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
      // The state in use is kept until the next import: a program that runs may still read from it.
      clearAwayAllBut(Stream.concat(Stream.of(state), current().stream()).toList());
      Path pointer = Files.createTempFile(folder, CURRENT, "");
      Files.writeString(pointer, state.getFileName().toString(), UTF_8);
      Files.move(
          pointer,
          folder.resolve(CURRENT),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritable(e);
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

  /** Also clears away what an earlier call could not. */
  private void clearAwayAllBut(List<Path> kept) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path other : folders.filter(Files::isDirectory).toList()) {
        String name = other.getFileName().toString();
        if (name.startsWith(LEAVING) || (STATE.matcher(name).matches() && !kept.contains(other))) {
          delete(other);
        }
      }
    }
  }

  private static void delete(Path state) throws IOException {
    Path leaving = state;
    if (!state.getFileName().toString().startsWith(LEAVING)) {
      leaving = state.resolveSibling(LEAVING + state.getFileName());
      Files.move(state, leaving, StandardCopyOption.ATOMIC_MOVE);
    }
    try (Stream<Path> files = Files.walk(leaving)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
