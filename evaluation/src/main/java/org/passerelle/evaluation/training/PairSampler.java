package org.passerelle.evaluation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.passerelle.evaluation.training.TrainingTexts.Sentence;
import org.passerelle.reference.Language;
import org.passerelle.reference.Occupations;
import org.passerelle.reference.Reference;
import org.passerelle.reference.SparseRows;

/** Draws the pairs of an epoch from the training texts. */
final class PairSampler {
  /** Of a description or a sentence this share of words is kept, at random, each time anew. */
  private static final double KEPT_WORDS = 0.6;

  private static final int SKILLS_OF_AN_OCCUPATION = 3;

  private final List<ConceptWords> concepts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<int[]>> romeTitles = new ArrayList<>();
  private final List<SentenceWords> sentences = new ArrayList<>();
  private final List<int[]> requirements = new ArrayList<>();

  /** The words of a concept's names and descriptions. */
  private record ConceptWords(List<int[]> english, List<int[]> french, List<int[]> descriptions) {}

  private static final class SentenceWords {
    private final int[] words;
    private final int[] skills;

    private SentenceWords(int[] words, int[] skills) {
      this.words = words;
      this.skills = skills;
    }
  }

  PairSampler(TrainingTexts texts, Reference reference, Vocabulary vocabulary) {
    texts.concepts().forEach((uri, concept) -> add(uri, concept, vocabulary));
    for (List<String> titles : texts.romeTitles()) {
      romeTitles.add(words(titles, vocabulary));
    }
    texts.romeSkills().forEach(vocabulary::add);
    for (Sentence sentence : texts.sentences()) {
      int[] skills =
          sentence.skills().stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .sorted()
              .toArray();
      sentences.add(new SentenceWords(vocabulary.add(sentence.text()), skills));
    }
    readRequirements(reference);
  }

  private void add(String uri, Concept concept, Vocabulary vocabulary) {
    numbers.put(uri, concepts.size());
    List<String> descriptions = new ArrayList<>(concept.descriptions(Language.ENGLISH));
    descriptions.addAll(concept.descriptions(Language.FRENCH));
    concepts.add(
        new ConceptWords(
            words(concept.names(Language.ENGLISH), vocabulary),
            words(concept.names(Language.FRENCH), vocabulary),
            words(descriptions, vocabulary)));
  }

  private static List<int[]> words(Collection<String> texts, Vocabulary vocabulary) {
    return texts.stream().map(vocabulary::add).filter(words -> words.length > 0).toList();
  }

  /** For each occupation its number and those of its essential skills. */
  private void readRequirements(Reference reference) {
    Occupations occupations = reference.occupations();
    SparseRows essential = reference.requirements().essential();
    for (int occupation = 0; occupation < occupations.size(); occupation++) {
      int[] skills = essential.row(occupation);
      int[] row = new int[skills.length + 1];
      row[0] = numbers.getOrDefault(occupations.uri(occupation), -1);
      for (int i = 0; i < skills.length; i++) {
        row[i + 1] = numbers.getOrDefault(reference.skills().uri(skills[i]), -1);
      }
      if (Arrays.stream(row).noneMatch(number -> number < 0) && row.length > 1) {
        requirements.add(row);
      }
    }
  }

  /** How many concepts there are. */
  int concepts() {
    return concepts.size();
  }

  /** The words of a concept's names in both languages. */
  List<int[]> names(int concept) {
    ConceptWords words = concepts.get(concept);
    List<int[]> all = new ArrayList<>(words.english());
    all.addAll(words.french());
    return all;
  }

  /** The pairs of one epoch, in random order. */
  List<Pair> draw(Random random) {
    List<Pair> pairs = new ArrayList<>();
    for (int concept = 0; concept < concepts.size(); concept++) {
      drawConcept(concept, random, pairs);
    }
    drawSentences(random, pairs);
    drawRequirements(random, pairs);
    drawRome(random, pairs);
    Collections.shuffle(pairs, random);
    return pairs;
  }

  private void drawConcept(int concept, Random random, List<Pair> pairs) {
    ConceptWords words = concepts.get(concept);
    int[] self = {concept};
    List<int[]> english = words.english();
    List<int[]> french = words.french();
    for (int i = 0; i < english.size(); i++) {
      int other = i > 0 && random.nextBoolean() ? 0 : random.nextInt(english.size());
      if (other != i) {
        pairs.add(new Pair(english.get(i), english.get(other), self));
      }
    }
    for (int i = 0; i < french.size(); i++) {
      if (!english.isEmpty()) {
        int other = random.nextBoolean() ? 0 : random.nextInt(english.size());
        pairs.add(new Pair(french.get(i), english.get(other), self));
      }
      int other = random.nextInt(french.size());
      if (other != i) {
        pairs.add(new Pair(french.get(i), french.get(other), self));
      }
    }
    for (int[] description : words.descriptions()) {
      List<int[]> names = !french.isEmpty() && random.nextBoolean() ? french : english;
      if (!names.isEmpty()) {
        pairs.add(new Pair(some(description, random), one(names, random), self));
      }
    }
    if (words.descriptions().size() > 1) {
      pairs.add(
          new Pair(
              some(words.descriptions().get(0), random),
              some(words.descriptions().get(1), random),
              self));
    }
  }

  private void drawSentences(Random random, List<Pair> pairs) {
    for (SentenceWords sentence : sentences) {
      for (int skill : sentence.skills) {
        ConceptWords words = concepts.get(skill);
        List<int[]> names =
            !words.french().isEmpty() && random.nextInt(4) == 0 ? words.french() : words.english();
        pairs.add(new Pair(some(sentence.words, random), one(names, random), sentence.skills));
      }
    }
  }

  private void drawRequirements(Random random, List<Pair> pairs) {
    for (int[] row : requirements) {
      int[] skills = new int[0];
      for (int i = 0; i < SKILLS_OF_AN_OCCUPATION; i++) {
        List<int[]> names = names(row[1 + random.nextInt(row.length - 1)]);
        skills = join(skills, one(names, random));
      }
      pairs.add(new Pair(one(names(row[0]), random), skills, sorted(row)));
    }
  }

  private void drawRome(Random random, List<Pair> pairs) {
    for (int code = 0; code < romeTitles.size(); code++) {
      List<int[]> titles = romeTitles.get(code);
      int[] self = {concepts.size() + code};
      for (int i = 0; i < titles.size() / 3; i++) {
        pairs.add(new Pair(one(titles, random), one(titles, random), self));
      }
    }
  }

  private static int[] one(List<int[]> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static int[] some(int[] words, Random random) {
    int[] kept = Arrays.stream(words).filter(word -> random.nextDouble() < KEPT_WORDS).toArray();
    return kept.length == 0 ? words : kept;
  }

  private static int[] join(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return Arrays.stream(both).distinct().toArray();
  }

  private static int[] sorted(int[] numbers) {
    int[] copy = numbers.clone();
    Arrays.sort(copy);
    return copy;
  }
}
