package org.passerelle.evaluation.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.passerelle.engine.linking.Combination;
import org.passerelle.engine.linking.ConceptLinker;
import org.passerelle.engine.linking.Embedding;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Linker;
import org.passerelle.engine.linking.Name;
import org.passerelle.reference.Language;
import org.passerelle.reference.LinkingWeights;
import org.passerelle.reference.Reference;

/** The linker of Passerelle, over the labels of a task instead of its own. */
final class OwnLinker implements RankerKind {
  private final String name;
  private final Reference reference;
  private final boolean hasPivot;
  private final Function<String, Combination> combinations;

  private OwnLinker(
      String name,
      Reference reference,
      boolean hasPivot,
      Function<String, Combination> combinations) {
    this.name = name;
    this.reference = reference;
    this.hasPivot = hasPivot;
    this.combinations = combinations;
  }

  private static OwnLinker of(String name, Reference reference, boolean hasPivot) {
    LinkingWeights weights = reference.linkingWeights();
    return new OwnLinker(
        name, reference, hasPivot, texts -> new Combination(weight -> weights.of(texts, weight)));
  }

  /** Knows the labels of the corpus alone. */
  static OwnLinker plain(Reference reference) {
    return of("passerelle", reference, false);
  }

  /**
   * Also knows ESCO's own labels in the language of the queries, where the corpus is in another.
   */
  static OwnLinker withPivot(Reference reference) {
    return of("passerelle+pivot", reference, true);
  }

  /** The same with weights of its own, by kind of texts and name. */
  OwnLinker weighing(Map<String, Map<String, Double>> weights) {
    return new OwnLinker(
        name,
        reference,
        hasPivot,
        texts ->
            new Combination(
                weight -> weights.getOrDefault(texts, Map.of()).getOrDefault(weight, 0.0)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean suits(Task task) {
    return !hasPivot || (crosses(task) && !labels(task, task.queryLanguage()).isEmpty());
  }

  private static boolean crosses(Task task) {
    return !task.queryLanguage().equals(task.corpusLanguage());
  }

  /** Whether names in the language of the queries are among those that are searched. */
  boolean knowsLanguage(Task task) {
    return hasPivot || !crosses(task);
  }

  @Override
  public Ranker over(Task task) {
    ConceptLinker linker = linker(task);
    Combination combination = combinations.apply(task.kind().texts());
    Optional<Language> language = language(task.queryLanguage());
    double least = task.kind() == TaskKind.SKILLS ? Linker.LEAST_OF_SKILLS : Linker.LEAST_OF_TITLES;
    return new Ranker() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Ranking rank(String text, int k) {
        List<Answer> answers = new ArrayList<>();
        for (Link link : linker.link(text, language, combination, k)) {
          int row = task.corpus().firstRow(link.concept());
          boolean claimed = link.confidence() >= least;
          answers.add(new Answer(row, link.score(), link.confidence(), claimed));
        }
        return Ranking.claiming(answers);
      }
    };
  }

  private static Optional<Language> language(String code) {
    return Arrays.stream(Language.values()).filter(l -> l.code().equals(code)).findFirst();
  }

  ConceptLinker linker(Task task) {
    Corpus corpus = task.corpus();
    List<Name> names = new ArrayList<>();
    Set<String> preferred = preferred(task);
    Language ofCorpus = language(task.corpusLanguage()).orElse(Language.ENGLISH);
    for (int row = 0; row < corpus.rows(); row++) {
      int concept = corpus.concept(row);
      boolean isPreferred =
          task.kind() == TaskKind.TITLESIM
              || preferred.contains(corpus.uri(concept) + corpus.label(row));
      names.add(new Name(concept, corpus.label(row), ofCorpus, isPreferred));
    }
    if (hasPivot) {
      for (EscoLabel label : labels(task, task.queryLanguage())) {
        corpus
            .conceptOf(label.uri())
            .ifPresent(concept ->
                names.add(new Name(concept, label.label(), ofCorpus.other(), isPreferred(label))));
      }
    }
    return new ConceptLinker(
        names,
        corpus.concepts(),
        new Embedding(reference.wordVectors()),
        reference.everydayWords());
  }

  /** Addresses of concepts, each followed by a name that ESCO prefers. */
  private static Set<String> preferred(Task task) {
    Set<String> preferred = new HashSet<>();
    for (EscoLabel label : labels(task, task.corpusLanguage())) {
      if (isPreferred(label)) {
        preferred.add(label.uri() + label.label());
      }
    }
    return preferred;
  }

  private static boolean isPreferred(EscoLabel label) {
    return label.kind().startsWith("pref");
  }

  private static List<EscoLabel> labels(Task task, String language) {
    return switch (task.kind()) {
      case MELS, SKILLS -> task.esco().skills(language);
      case MELO, TITLES, TITLESIM -> task.esco().occupations(language);
    };
  }
}
