package org.passerelle.evaluation.linking;

import java.util.HashMap;
import java.util.Map;

/**
 * Cosine of TF-IDF vectors of character 2- to 5-grams within words: lower case, accents folded,
 * each word (a run without white space) with a space before and after it, raw counts, inverse
 * document frequency ln((1 + N) / (1 + n)) + 1. That is {@code TfidfVectorizer(analyzer="char_wb",
 * ngram_range=(2, 5), strip_accents="unicode")} of scikit-learn.
 */
public final class CharacterNgrams implements RankerKind {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  @Override
  public String name() {
    return "ngrams";
  }

  @Override
  public boolean suits(Task task) {
    return true;
  }

  @Override
  public Ranker over(Task task) {
    Corpus corpus = task.corpus();
    int size = corpus.rows();
    var builder = new Postings.Builder();
    for (int row = 0; row < size; row++) {
      builder.add(row, ngrams(corpus.label(row)));
    }
    Postings postings = builder.build();
    double[] rarity = new double[postings.terms()];
    for (int term = 0; term < rarity.length; term++) {
      rarity[term] = Math.log((1.0 + size) / (1.0 + postings.rowsWith(term))) + 1;
    }
    double[] squares = new double[size];
    postings.weigh((term, row, count) -> {
      double weight = count * rarity[term];
      squares[row] += weight * weight;
      return weight;
    });
    postings.weigh((_, row, weight) -> weight / Math.sqrt(squares[row]));
    return new Cosine(name(), postings, rarity, new Scores(size));
  }

  static Map<String, Integer> ngrams(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : Spelling.folded(text).strip().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        addNgrams(" " + word + " ", counts);
      }
    }
    return counts;
  }

  /** A word shorter than the longest n-gram counts once as a whole, as in scikit-learn. */
  private static void addNgrams(String word, Map<String, Integer> counts) {
    for (int n = SHORTEST; n <= LONGEST; n++) {
      int last = Math.max(0, word.length() - n);
      for (int start = 0; start <= last; start++) {
        int end = Math.min(start + n, word.length());
        counts.merge(word.substring(start, end), 1, Integer::sum);
      }
      if (last == 0) {
        return;
      }
    }
  }

  /** The query's own length divides all its scores alike and is left out. */
  private static final class Cosine implements Ranker {
    private final String name;
    private final Postings postings;
    private final double[] rarity;
    private final Scores scores;

    Cosine(String name, Postings postings, double[] rarity, Scores scores) {
      this.name = name;
      this.postings = postings;
      this.rarity = rarity;
      this.scores = scores;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Ranking rank(String text, int k) {
      ngrams(text)
          .forEach((ngram, count) -> {
            int term = postings.term(ngram);
            if (term >= 0) {
              postings.addTo(scores, term, (float) (count * rarity[term]));
            }
          });
      return Ranking.offering(scores.takeBest(k));
    }
  }
}
