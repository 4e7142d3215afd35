package org.passerelle.engine.transition.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passerelle.engine.linking.Embedding;
import org.passerelle.engine.linking.Words;
import org.passerelle.reference.Labels;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** The signals that compare what occupations are called. */
final class NameSignals {
  private final DenseCosines names;
  private final DenseCosines titles;

  /** The words of each English title, without repetition. */
  private final int[][] words;

  private final Map<Integer, List<Integer>> holders = new HashMap<>();
  private final float[] rarities;
  private final float[] masses;

  NameSignals(Reference reference) {
    Embedding embedding = new Embedding(reference.wordVectors());
    int size = reference.occupations().size();
    float[][] all = new float[size][];
    float[][] preferred = new float[size][];
    for (int o = 0; o < size; o++) {
      List<List<String>> every = new ArrayList<>();
      List<List<String>> first = new ArrayList<>();
      for (Language language : Language.values()) {
        Labels labels = reference.occupations().labels(language);
        first.add(Words.stems(labels.preferred(o)));
        for (String name : labels.alternatives(o)) {
          every.add(Words.stems(name));
        }
      }
      every.addAll(first);
      all[o] = MeanVector.of(embedding, every);
      preferred[o] = MeanVector.of(embedding, first);
    }
    names = DenseCosines.of(all, false);
    titles = DenseCosines.of(preferred, false);
    Labels english = reference.occupations().labels(Language.ENGLISH);
    Map<String, Integer> numbers = new HashMap<>();
    words = new int[size][];
    for (int o = 0; o < size; o++) {
      Set<Integer> own = new HashSet<>();
      for (String word : Words.stems(english.preferred(o))) {
        int fresh = numbers.size();
        own.add(numbers.computeIfAbsent(word, w -> fresh));
      }
      for (int word : own) {
        holders.computeIfAbsent(word, w -> new ArrayList<>()).add(o);
      }
      words[o] = own.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
    rarities = new float[numbers.size()];
    holders.forEach((word, of) -> rarities[word] = (float) Math.log((double) size / of.size()));
    masses = new float[size];
    for (int o = 0; o < size; o++) {
      for (int word : words[o]) {
        masses[o] += rarities[word];
      }
    }
  }

  /** Writes the signals between an occupation and all. */
  void write(int occupation, float[][] row) {
    float[] ofNames = row[Signal.NAMES.number()];
    float[] ofTitles = row[Signal.TITLES.number()];
    names.of(occupation, ofNames);
    titles.of(occupation, ofTitles);
    float[] shared = row[Signal.TITLE_WORDS.number()];
    Arrays.fill(shared, 0);
    for (int word : words[occupation]) {
      for (int holder : holders.getOrDefault(word, List.of())) {
        shared[holder] += rarities[word];
      }
    }
    for (int o = 0; o < shared.length; o++) {
      ofNames[o] = Math.max(0, ofNames[o]);
      ofTitles[o] = Math.max(0, ofTitles[o]);
      shared[o] = masses[o] == 0 ? Float.NaN : Math.min(1, shared[o] / masses[o]);
    }
  }
}
