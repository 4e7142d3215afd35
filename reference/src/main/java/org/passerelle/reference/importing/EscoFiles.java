package org.passerelle.reference.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/** The files of a release of ESCO, and how they write identifiers and lists of labels. */
final class EscoFiles {
  /** The collections that a release makes of skills, each with files of its own. */
  static final List<String> COLLECTIONS = List.of("digital", "green", "language", "transversal");

  private static final String ADDRESS = "http://data.europa.eu/esco/";
  private static final Pattern BETWEEN_LABELS = Pattern.compile("[\\n|]");

  private final Distribution files;

  EscoFiles(Distribution files) {
    this.files = files;
  }

  /**
   * A file of the release, by the beginning of its name; newer releases add a language to it.
   *
   * @throws FactError if the release lacks it
   */
  SourceTable csv(String name) {
    return find(name)
        .orElseThrow(() -> new FactError(Problem.RELEASE_INCOMPLETE, "ESCO", name + ".csv"));
  }

  /** The same, if the release has it. */
  Optional<SourceTable> find(String name) {
    return files.find(Pattern.compile(Pattern.quote(name) + "(_en)?\\.csv")).map(files::csv);
  }

  /** The last part of a concept's address; for a field of study also what stands before it. */
  static String id(String uri) {
    String path = uri.startsWith(ADDRESS) ? uri.substring(ADDRESS.length()) : uri;
    return path.startsWith("isced-f/") ? path : path.substring(path.lastIndexOf('/') + 1);
  }

  /** The labels of a cell, one a line or parted by bars, as they stand there. */
  static List<String> labels(String cell) {
    return BETWEEN_LABELS
        .splitAsStream(cell)
        .map(SourceTable::clean)
        .filter(label -> !label.isEmpty())
        .toList();
  }
}
