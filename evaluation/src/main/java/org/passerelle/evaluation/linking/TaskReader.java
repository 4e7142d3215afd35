package org.passerelle.evaluation.linking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.evaluation.benchmark.TsvTable;
import org.passerelle.evaluation.benchmark.UnreadableBenchmarkException;
import org.passerelle.evaluation.linking.BenchmarkFolder.TaskFolder;

/** Reads one set: its corpus, its queries and what is right for each. */
final class TaskReader {
  private static final Pattern LANGUAGES = Pattern.compile("_q_([a-z]{2})_c_([a-z]{2})$");

  private final Path common;
  private final EscoLabels esco;

  TaskReader(Path common) {
    this.common = common;
    this.esco = new EscoLabels(common.resolve("esco"));
  }

  /**
   * Reads a set; empty when {@code common/} has no corpus for it.
   *
   * @throws UnreadableBenchmarkException when a file is not what it should be
   */
  Optional<Task> read(TaskFolder set) {
    Languages languages = languages(set);
    if (!Files.exists(corpusFile(set, languages.corpus()))) {
      return Optional.empty();
    }
    Corpus corpus = corpus(set, languages.corpus());
    return Optional.of(
        new Task(
            set.name(),
            set.kind(),
            languages.query(),
            languages.corpus(),
            corpus,
            queries(set, corpus),
            esco));
  }

  /** Where the corpus of a set is looked for. */
  Path corpusFile(TaskFolder set) {
    return corpusFile(set, languages(set).corpus());
  }

  private Path corpusFile(TaskFolder set, String language) {
    return switch (set.kind()) {
      case SKILLS -> esco.skillsFile(language);
      case TITLES -> esco.occupationsFile(language);
      case MELO, MELS, TITLESIM ->
          common.resolve(set.kind().folder()).resolve(folderName(set)).resolve("corpus.tsv");
    };
  }

  private record Languages(String query, String corpus) {}

  private static Languages languages(TaskFolder set) {
    String name = folderName(set);
    return switch (set.kind()) {
      case MELO, MELS -> {
        Matcher languages = LANGUAGES.matcher(name);
        yield languages.find()
            ? new Languages(languages.group(1), languages.group(2))
            : new Languages(Task.UNKNOWN, Task.UNKNOWN);
      }
      case TITLESIM -> {
        String language = name.matches("[a-z]{2}") ? name : Task.UNKNOWN;
        yield new Languages(language, language);
      }
      case SKILLS, TITLES ->
          name.endsWith("_fr") ? new Languages("fr", "fr") : new Languages("en", "en");
    };
  }

  private static String folderName(TaskFolder set) {
    return set.name().substring(set.name().lastIndexOf('/') + 1);
  }

  private Corpus corpus(TaskFolder set, String language) {
    return switch (set.kind()) {
      case SKILLS -> corpus(language, esco.skills(language));
      case TITLES -> corpus(language, esco.occupations(language));
      case MELO, MELS -> corpus(language, corpusFile(set, language), "uri");
      case TITLESIM -> corpus(language, corpusFile(set, language), "cid");
    };
  }

  private static Corpus corpus(String language, List<EscoLabel> labels) {
    return Corpus.of(
        language,
        labels.stream().map(EscoLabel::uri).toList(),
        labels.stream().map(EscoLabel::label).toList());
  }

  private static Corpus corpus(String language, Path file, String concept) {
    TsvTable table = TsvTable.read(file, concept, "label");
    return Corpus.of(language, table.column(concept), table.column("label"));
  }

  private static List<Query> queries(TaskFolder set, Corpus corpus) {
    TsvTable table = TsvTable.read(set.folder().resolve("queries.tsv"), "qid", "text");
    List<String> ids = table.column("qid");
    Map<String, Set<String>> right = right(set, table, ids);
    List<String> texts = table.column("text");
    List<String> relations = table.has("relation") ? table.column("relation") : List.of();
    int[] stated = table.has("n_gold") ? table.counts("n_gold") : new int[ids.size()];
    List<Query> queries = new ArrayList<>();
    for (int row = 0; row < ids.size(); row++) {
      Set<String> uris = right.getOrDefault(ids.get(row), Set.of());
      queries.add(
          new Query(
              ids.get(row),
              texts.get(row),
              numbers(uris, corpus),
              Math.max(uris.size(), stated[row]),
              relations.isEmpty() ? Optional.empty() : Optional.of(relations.get(row))));
    }
    return queries;
  }

  private static Set<Integer> numbers(Set<String> uris, Corpus corpus) {
    Set<Integer> numbers = new HashSet<>();
    for (String uri : uris) {
      OptionalInt concept = corpus.conceptOf(uri);
      concept.ifPresent(numbers::add);
    }
    return numbers;
  }

  /** The right concepts of each query, by its id. */
  private static Map<String, Set<String>> right(
      TaskFolder set, TsvTable queries, List<String> ids) {
    Map<String, Integer> known = new HashMap<>();
    for (int row = 0; row < ids.size(); row++) {
      if (known.put(ids.get(row), row) != null) {
        throw new UnreadableBenchmarkException(
            queries.file(), queries.line(row), "query “" + ids.get(row) + "” comes twice");
      }
    }
    String concept = set.kind() == TaskKind.TITLESIM ? "cid" : "uri";
    TsvTable table = TsvTable.read(set.folder().resolve("qrels.tsv"), "qid", concept);
    List<String> of = table.column("qid");
    List<String> uris = table.column(concept);
    Map<String, Set<String>> right = new LinkedHashMap<>();
    for (int row = 0; row < table.size(); row++) {
      if (!known.containsKey(of.get(row))) {
        throw new UnreadableBenchmarkException(
            table.file(), table.line(row), "query “" + of.get(row) + "” is not in queries.tsv");
      }
      right.computeIfAbsent(of.get(row), _ -> new HashSet<>()).add(uris.get(row));
    }
    return right;
  }
}
