package org.passerelle.evaluation.linking;

import java.util.List;

/**
 * A set of texts to link, with what they are linked to.
 *
 * @param name as {@code dev/melo/bel_q_fr_c_en}
 * @param queryLanguage two letters
 * @param corpusLanguage two letters
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
  public Task {
    queries = List.copyOf(queries);
  }
}
