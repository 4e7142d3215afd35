package org.passerelle.evaluation.linking;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of texts to link, with what they are linked to.
 *
 * @param name as {@code dev/melo/bel_q_fr_c_en}
 * @param queryLanguage two letters, or {@value #UNKNOWN} where the name of the set does not tell
 * @param corpusLanguage as {@code queryLanguage}
 * @param corpus what is ranked: the set’s own, or all ESCO labels of the kind for sentences and
 *     titles of adverts
 * @param esco the labels of ESCO that come with the set, in both languages
 */
public record Task(
    String name,
    TaskKind kind,
    String queryLanguage,
    String corpusLanguage,
    Corpus corpus,
    List<Query> queries,
    EscoLabels esco) {
  /** A language that is not known, by its code in ISO 639-2. */
  public static final String UNKNOWN = "und";

  public Task {
    queries = List.copyOf(queries);
  }

  /** With so many texts at most, 1 or more, taken at equal distances from the whole set. */
  Task limited(int most) {
    int size = queries.size();
    if (size <= most) {
      return this;
    }
    List<Query> some =
        IntStream.range(0, most)
            .mapToObj(i -> queries.get((int) ((long) i * size / most)))
            .toList();
    return new Task(name, kind, queryLanguage, corpusLanguage, corpus, some, esco);
  }
}
