package org.passerelle.evaluation.linking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.passerelle.evaluation.benchmark.TsvTable;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;

/**
 * The labels of ESCO that a benchmark folder brings in {@code common/esco}, read when asked for.
 */
public final class EscoLabels {
  private final Path folder;
  private final Map<Path, List<EscoLabel>> read = new HashMap<>();

  EscoLabels(Path folder) {
    this.folder = folder;
  }

  /**
   * Labels of occupations, in the order of the file; none when the folder has no file for the
   * language.
   *
   * @param language two letters
   * @throws UnreadableBenchmarkException when the file is there and cannot be read
   */
  public List<EscoLabel> occupations(String language) {
    return labels(occupationsFile(language));
  }

  /** Labels of skills, as {@link #occupations}. */
  public List<EscoLabel> skills(String language) {
    return labels(skillsFile(language));
  }

  Path occupationsFile(String language) {
    return folder.resolve("occupations_" + language + ".tsv");
  }

  Path skillsFile(String language) {
    return folder.resolve("skills_" + language + ".tsv");
  }

  private List<EscoLabel> labels(Path file) {
    return Files.exists(file) ? read.computeIfAbsent(file, EscoLabels::read) : List.of();
  }

  private static List<EscoLabel> read(Path file) {
    TsvTable table = TsvTable.read(file, "uri", "kind", "label");
    List<String> uris = table.column("uri");
    List<String> kinds = table.column("kind");
    List<String> labels = table.column("label");
    return IntStream.range(0, table.size())
        .mapToObj(row -> new EscoLabel(uris.get(row), kinds.get(row), labels.get(row)))
        .toList();
  }
}
