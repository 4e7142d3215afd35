package org.passerelle.evaluation.linking;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Okapi BM25 over words: lower case, accents folded, a word is a run of letters and digits; k1 =
 * 1.5, b = 0.75, and the inverse document frequency ln(1 + (N - n + 0.5) / (n + 0.5)), which is
 * never below zero.
 *
 * <p>Source: Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond.
 */
public final class Bm25 implements RankerKind {
  private static final double K1 = 1.5;
  private static final double B = 0.75;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Override
  public String name() {
    return "bm25";
  }

  @Override
  public boolean suits(Task task) {
    return true;
  }

  @Override
  public Ranker over(Task task) {
    Corpus corpus = task.corpus();
    var builder = new Postings.Builder();
    int[] lengths = new int[corpus.rows()];
    long words = 0;
    for (int row = 0; row < lengths.length; row++) {
      Map<String, Integer> counts = wordCounts(corpus.label(row));
      lengths[row] = counts.values().stream().mapToInt(Integer::intValue).sum();
      words += lengths[row];
      builder.add(row, counts);
    }
    Postings postings = builder.build();
    double mean = Math.max(1.0, (double) words / Math.max(1, lengths.length));
    postings.weigh((term, row, count) -> {
      int with = postings.rowsWith(term);
      double rarity = Math.log1p((lengths.length - with + 0.5) / (with + 0.5));
      double norm = K1 * (1 - B + B * lengths[row] / mean);
      return rarity * count * (K1 + 1) / (count + norm);
    });
    return new Words(name(), postings, new Scores(lengths.length));
  }

  private static Map<String, Integer> wordCounts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher words = WORD.matcher(Spelling.folded(text));
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
    }
    return counts;
  }

  private record Words(String name, Postings postings, Scores scores) implements Ranker {
    @Override
    public Ranking rank(String text, int k) {
      wordCounts(text)
          .forEach((word, count) -> {
            int term = postings.term(word);
            if (term >= 0) {
              postings.addTo(scores, term, count);
            }
          });
      return Ranking.offering(scores.takeBest(k));
    }
  }
}
