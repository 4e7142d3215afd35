package org.passerelle.evaluation.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.engine.linking.Words;

/** Numbers for stems, and in how many texts each stands. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private int[] counts = new int[1 << 16];
  private int texts;

  /** The numbers of a text's stems, each once; new ones are numbered. */
  int[] add(String text) {
    texts++;
    List<String> words = Words.stems(text);
    int[] ids = new int[words.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = number(words.get(i));
      counts[ids[i]]++;
    }
    return ids;
  }

  private int number(String stem) {
    Integer known = numbers.get(stem);
    if (known != null) {
      return known;
    }
    int number = stems.size();
    numbers.put(stem, number);
    stems.add(stem);
    if (number == counts.length) {
      counts = java.util.Arrays.copyOf(counts, 2 * number);
    }
    return number;
  }

  int size() {
    return stems.size();
  }

  String stem(int word) {
    return stems.get(word);
  }

  int count(int word) {
    return counts[word];
  }

  /** How telling a word is: near 0 if it stands in every text, 1 if in one alone. */
  float weight(int word) {
    double all = StrictMath.log(texts + 1.0);
    return (float) ((all - StrictMath.log(counts[word])) / all);
  }
}
