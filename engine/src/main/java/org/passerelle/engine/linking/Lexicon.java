package org.passerelle.engine.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The stems of an index, numbered, and which of them are spelt alike: slips of the pen, inflected
 * and compound forms. Likeness is the cosine of the words' character runs, each weighted by how few
 * words hold it.
 */
final class Lexicon {
  /** Words less alike than this are other words. */
  private static final float LEAST_LIKENESS = 0.45f;

  private static final int MOST_ALIKE = 6;
  private static final int BUCKETS = 1 << 18;

  private final Map<String, Integer> numbers;
  private final String[] stems;
  private final int[] wordOffsets = new int[BUCKETS + 1];
  private final int[] words;
  private final float[] rarity = new float[BUCKETS];
  private final float[] lengths;

  /** The words by how many letters they have. */
  private final int[][] byLength;

  private final ThreadLocal<Products> workspace;

  /** Words that are spelt like one, the most alike first, and how alike from 0 to 1. */
  static final class Alike {
    final int[] words;
    final float[] likeness;

    private Alike(int[] words, float[] likeness) {
      this.words = words;
      this.likeness = likeness;
    }

    /** How alike a word is; 0 if it is another. */
    float likeness(int word) {
      for (int i = 0; i < words.length; i++) {
        if (words[i] == word) {
          return likeness[i];
        }
      }
      return 0;
    }
  }

  /**
   * @param numbers the number of each stem, its place in the list
   */
  Lexicon(List<String> distinct, Map<String, Integer> numbers) {
    stems = distinct.toArray(String[]::new);
    this.numbers = numbers;
    int[][] grams = new int[stems.length][];
    for (int word = 0; word < stems.length; word++) {
      grams[word] = distinct(Grams.of(stems[word], BUCKETS));
      for (int gram : grams[word]) {
        wordOffsets[gram + 1]++;
      }
    }
    for (int gram = 0; gram < BUCKETS; gram++) {
      rarity[gram] = (float) Math.log((stems.length + 1.0) / (wordOffsets[gram + 1] + 0.5));
      wordOffsets[gram + 1] += wordOffsets[gram];
    }
    words = new int[wordOffsets[BUCKETS]];
    lengths = new float[stems.length];
    byLength = byLength(stems);
    workspace = ThreadLocal.withInitial(() -> new Products(stems.length));
    int[] next = wordOffsets.clone();
    for (int word = 0; word < stems.length; word++) {
      for (int gram : grams[word]) {
        words[next[gram]++] = word;
      }
      lengths[word] = length(grams[word]);
    }
  }

  private static int[][] byLength(String[] stems) {
    int longest = 0;
    for (String stem : stems) {
      longest = Math.max(longest, stem.length());
    }
    int[][] rows = new int[longest + 1][];
    for (int length = 0; length <= longest; length++) {
      int wanted = length;
      rows[length] =
          IntStream.range(0, stems.length).filter(w -> stems[w].length() == wanted).toArray();
    }
    return rows;
  }

  /** The words that have so many letters. */
  int[] ofLength(int letters) {
    return letters < 0 || letters >= byLength.length ? new int[0] : byLength[letters];
  }

  private float length(int[] grams) {
    float squares = 0;
    for (int gram : grams) {
      squares += rarity[gram] * rarity[gram];
    }
    return (float) Math.sqrt(squares);
  }

  int size() {
    return stems.length;
  }

  String stem(int word) {
    return stems[word];
  }

  /** The number of a stem, or -1. */
  int number(String stem) {
    return numbers.getOrDefault(stem, -1);
  }

  /** The words spelt like a stem, itself first if it is known. */
  Alike alike(String stem) {
    int[] grams = distinct(Grams.of(stem, BUCKETS));
    float length = length(grams);
    Products products = workspace.get();
    for (int gram : grams) {
      float square = rarity[gram] * rarity[gram];
      for (int i = wordOffsets[gram]; i < wordOffsets[gram + 1]; i++) {
        products.add(words[i], square);
      }
    }
    for (int i = 0; i < products.size; i++) {
      int word = products.touched[i];
      float likeness = products.sums[word] / (length * lengths[word]);
      products.sums[word] = likeness < LEAST_LIKENESS ? 0 : Math.min(1, likeness);
    }
    int[] best = Top.of(products.sums, products.touched, products.size, MOST_ALIKE);
    float[] likeness = new float[best.length];
    for (int i = 0; i < best.length; i++) {
      likeness[i] = products.sums[best[i]];
    }
    products.clear();
    return new Alike(best, likeness);
  }

  /** Sums by word, of which only those that were added to are cleared. */
  private static final class Products {
    private final float[] sums;
    private final int[] touched;
    private int size;

    private Products(int words) {
      sums = new float[words];
      touched = new int[words];
    }

    private void add(int word, float product) {
      if (sums[word] == 0) {
        touched[size++] = word;
      }
      sums[word] += product;
    }

    private void clear() {
      for (int i = 0; i < size; i++) {
        sums[touched[i]] = 0;
      }
      size = 0;
    }
  }

  private static int[] distinct(int[] grams) {
    return Arrays.stream(grams).distinct().toArray();
  }
}
