package org.passerelle.evaluation.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What can be found: rows, each a label (surface form) of a concept. Rows and concepts are numbered
 * from 0, rows in the order of the file, concepts in the order of their first row.
 */
public final class Corpus {
  private final String language;
  private final List<String> labels;
  private final int[] concepts;
  private final int[] firstRows;
  private final List<String> uris;
  private final Map<String, Integer> numbers;

  private Corpus(
      String language,
      List<String> labels,
      int[] concepts,
      int[] firstRows,
      List<String> uris,
      Map<String, Integer> numbers) {
    this.language = language;
    this.labels = labels;
    this.concepts = concepts;
    this.firstRows = firstRows;
    this.uris = uris;
    this.numbers = numbers;
  }

  /**
   * A corpus from two columns of one length.
   *
   * @param language two letters
   * @param uris the concept of each row
   * @param labels the label of each row
   */
  public static Corpus of(String language, List<String> uris, List<String> labels) {
    if (uris.size() != labels.size()) {
      throw new IllegalArgumentException(uris.size() + " uris for " + labels.size() + " labels");
    }
    Map<String, Integer> numbers = new HashMap<>();
    int[] concepts = new int[labels.size()];
    int[] firstRows = new int[labels.size()];
    for (int row = 0; row < concepts.length; row++) {
      int next = numbers.size();
      concepts[row] = numbers.computeIfAbsent(uris.get(row), _ -> next);
      if (concepts[row] == next) {
        firstRows[next] = row;
      }
    }
    firstRows = Arrays.copyOf(firstRows, numbers.size());
    List<String> names = Arrays.stream(firstRows).mapToObj(uris::get).toList();
    return new Corpus(
        language, List.copyOf(labels), concepts, firstRows, names, Map.copyOf(numbers));
  }

  /** Two letters, as {@code fr}. */
  public String language() {
    return language;
  }

  /** How many labels there are. */
  public int rows() {
    return concepts.length;
  }

  /** How many concepts the labels name. */
  public int concepts() {
    return uris.size();
  }

  public String label(int row) {
    return labels.get(row);
  }

  /** The number of the concept that a row names. */
  public int concept(int row) {
    return concepts[row];
  }

  /** The first row of a concept: what a ranker of concepts answers with. */
  public int firstRow(int concept) {
    return firstRows[concept];
  }

  /** The address of a concept, or its name in the set where the set gives no address. */
  public String uri(int concept) {
    return uris.get(concept);
  }

  /** The number of a concept, empty when no row names it. */
  public OptionalInt conceptOf(String uri) {
    Integer number = numbers.get(uri);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
