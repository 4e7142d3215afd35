package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.Language;

/**
 * The names of one kind of concepts, numbered in the order of their concepts; the words of each
 * name, and the names of each word.
 */
final class NameIndex {
  private final int concepts;
  private final List<Name> names;
  private final Lexicon lexicon;
  private final int[] firstOfConcept;
  private final int[] conceptOfName;
  private final boolean[] isPreferred;
  private final Language[] languages;
  private final int[] wordOffsets;
  private final int[] words;
  private final int[] nameOffsets;
  private final int[] namesByWord;
  private final float[] rarity;
  private final float[] lengths;

  NameIndex(List<Name> unordered, int concepts) {
    this.concepts = concepts;
    names = unordered.stream().sorted(Comparator.comparingInt(Name::concept)).toList();
    firstOfConcept = new int[concepts + 1];
    names.forEach(name -> firstOfConcept[name.concept() + 1]++);
    conceptOfName = names.stream().mapToInt(Name::concept).toArray();
    isPreferred = new boolean[names.size()];
    languages = names.stream().map(Name::language).toArray(Language[]::new);
    for (int name = 0; name < isPreferred.length; name++) {
      isPreferred[name] = names.get(name).isPreferred();
    }
    sum(firstOfConcept);
    List<List<String>> stems =
        names.parallelStream().map(name -> Words.stems(name.text())).toList();
    Map<String, Integer> numbers = new HashMap<>();
    List<String> distinct = new ArrayList<>();
    wordOffsets = new int[names.size() + 1];
    for (int name = 0; name < names.size(); name++) {
      wordOffsets[name + 1] = wordOffsets[name] + stems.get(name).size();
    }
    words = new int[wordOffsets[names.size()]];
    int at = 0;
    for (List<String> row : stems) {
      for (String stem : row) {
        Integer known = numbers.putIfAbsent(stem, distinct.size());
        if (known == null) {
          distinct.add(stem);
        }
        words[at++] = known == null ? distinct.size() - 1 : known;
      }
    }
    lexicon = new Lexicon(distinct, numbers);
    nameOffsets = new int[distinct.size() + 1];
    for (int word : words) {
      nameOffsets[word + 1]++;
    }
    rarity = new float[distinct.size()];
    for (int word = 0; word < rarity.length; word++) {
      rarity[word] = rarityOf(nameOffsets[word + 1]);
    }
    sum(nameOffsets);
    namesByWord = new int[words.length];
    lengths = new float[names.size()];
    invert();
  }

  private static void sum(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
  }

  private void invert() {
    int[] next = nameOffsets.clone();
    for (int name = 0; name < names.size(); name++) {
      float squares = 0;
      for (int w = wordOffsets[name]; w < wordOffsets[name + 1]; w++) {
        namesByWord[next[words[w]]++] = name;
        squares += rarity[words[w]] * rarity[words[w]];
      }
      lengths[name] = (float) Math.sqrt(squares);
    }
  }

  /** The inverse document frequency of a word that stands in so many names. */
  private float rarityOf(int count) {
    return (float) Math.log((names.size() + 1.0) / (count + 0.5));
  }

  int size() {
    return names.size();
  }

  int concepts() {
    return concepts;
  }

  Name name(int name) {
    return names.get(name);
  }

  boolean isPreferred(int name) {
    return isPreferred[name];
  }

  Language language(int name) {
    return languages[name];
  }

  int concept(int name) {
    return conceptOfName[name];
  }

  /** The first name of a concept; its names end where those of the next one begin. */
  int firstOfConcept(int concept) {
    return firstOfConcept[concept];
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Where the words of a name begin in {@link #words}. */
  int firstWord(int name) {
    return wordOffsets[name];
  }

  /** The words of all names, name by name. */
  int[] words() {
    return words;
  }

  /** Where the names of a word begin in {@link #namesByWord}. */
  int firstOfWord(int word) {
    return nameOffsets[word];
  }

  /** The names of all words, word by word. */
  int[] namesByWord() {
    return namesByWord;
  }

  float rarity(int word) {
    return rarity[word];
  }

  /** How telling a stem is; one that stands in no name is the most telling. */
  float rarity(String stem) {
    int word = lexicon.number(stem);
    return word < 0 ? rarityOf(0) : rarity[word];
  }

  /** The length of a name as a vector of its words' rarity. */
  float length(int name) {
    return lengths[name];
  }
}
