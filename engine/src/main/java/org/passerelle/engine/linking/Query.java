package org.passerelle.engine.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.engine.linking.Lexicon.Alike;
import org.passerelle.reference.Language;

/** A text that is looked up: its words, its vector, and those of its passages. */
final class Query {
  private static final int LONGEST_PASSAGE = 3;

  private final List<Word> words;
  private final @Nullable Language language;

  /** By word. */
  private final Term[] terms;

  /** Those of the terms that differ. */
  private final Term[] distinct;

  /** The words of the names that are spelt like a term, in ascending order. */
  private final int[] known;

  /** How alike each known word is to each distinct term. */
  private final float[][] likeness;

  private final float[] vector;
  private final int[] thousandths;

  Query(List<Word> words, Optional<Language> language, Terms all) {
    this.words = words;
    this.language = language.orElse(null);
    terms = words.stream().map(word -> all.of(word.stem())).toArray(Term[]::new);
    distinct = distinct(terms);
    vector = new float[terms.length == 0 ? 0 : terms[0].vector.length];
    for (Term term : distinct) {
      Embedding.add(term.vector, vector);
    }
    Embedding.makeUnit(vector);
    thousandths = UnitVectors.thousandths(vector);
    known = known(distinct);
    likeness = new float[known.length][distinct.length];
    for (int t = 0; t < distinct.length; t++) {
      Alike alike = distinct[t].alike;
      for (int i = 0; i < alike.words.length; i++) {
        likeness[Arrays.binarySearch(known, alike.words[i])][t] = alike.likeness[i];
      }
    }
  }

  private static Term[] distinct(Term[] terms) {
    Term[] distinct = new Term[terms.length];
    int size = 0;
    for (Term term : terms) {
      int same = 0;
      while (same < size && !distinct[same].stem.equals(term.stem)) {
        same++;
      }
      if (same == size) {
        distinct[size++] = term;
      }
    }
    return Arrays.copyOf(distinct, size);
  }

  private static int[] known(Term[] distinct) {
    int size = 0;
    for (Term term : distinct) {
      size += term.alike.words.length;
    }
    int[] known = new int[size];
    int at = 0;
    for (Term term : distinct) {
      for (int word : term.alike.words) {
        known[at++] = word;
      }
    }
    Arrays.sort(known);
    int last = 0;
    for (int word : known) {
      if (last == 0 || known[last - 1] != word) {
        known[last++] = word;
      }
    }
    return Arrays.copyOf(known, last);
  }

  List<Word> words() {
    return words;
  }

  /** The language of the text; null if it is not known. */
  @Nullable Language language() {
    return language;
  }

  /** Its terms, each once. */
  Term[] terms() {
    return distinct;
  }

  /** Whether a word was taken for a slip of the pen. */
  boolean hasSlip() {
    for (Term term : distinct) {
      if (term.isSlip) {
        return true;
      }
    }
    return false;
  }

  /** How alike a word of the names is to each term, 0 to 1; none if it is like no term. */
  Optional<float[]> likeness(int word) {
    int at = Arrays.binarySearch(known, word);
    return at < 0 ? Optional.empty() : Optional.of(likeness[at]);
  }

  float[] vector() {
    return vector;
  }

  /** The vector in thousandths. */
  int[] thousandths() {
    return thousandths;
  }

  /** The term of a word, by its place in the text. */
  Term term(int word) {
    return terms[word];
  }

  /**
   * The length of the sum of the vectors of each run of words; the place of the run that begins
   * with word i and has n + 1 words is 3 i + n.
   */
  float[] passageLengths() {
    float[] lengths = new float[LONGEST_PASSAGE * terms.length];
    for (int from = 0; from < terms.length; from++) {
      float[] sum = new float[vector.length];
      for (int n = 0; n < LONGEST_PASSAGE && from + n < terms.length; n++) {
        Embedding.add(terms[from + n].vector, sum);
        lengths[LONGEST_PASSAGE * from + n] = Embedding.length(sum);
      }
    }
    return lengths;
  }

  /** The best cosine of a run of up to three words with a row of vectors; 0 if all are negative. */
  float bestPassage(float[] passageLengths, UnitVectors vectors, int row) {
    float best = 0;
    float before = 0;
    float last = 0;
    // A run's product is the sum of its words' products: each word is multiplied once.
    for (int i = 0; i < terms.length; i++) {
      float product = terms[i].length * vectors.cosine(terms[i].direction, row);
      best = Math.max(best, product / passageLengths[LONGEST_PASSAGE * i]);
      if (i > 0) {
        float two = last + product;
        best = Math.max(best, two / passageLengths[LONGEST_PASSAGE * (i - 1) + 1]);
      }
      if (i > 1) {
        float three = before + last + product;
        best = Math.max(best, three / passageLengths[LONGEST_PASSAGE * (i - 2) + 2]);
      }
      before = last;
      last = product;
    }
    return best;
  }
}
