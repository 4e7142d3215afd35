package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.engine.linking.Lexicon.Alike;
import org.passerelle.reference.EverydayWords;

/**
 * Links texts to the concepts of one kind, by their names. Candidates are the concepts whose names
 * are spelt most like the text and those whose vectors lie nearest to it; each is weighed by its
 * signals, and a learned combination of them ranks them and says how sure it is.
 */
public final class ConceptLinker {
  private static final int BY_SPELLING = 30;
  private static final int BY_MEANING = 50;

  /** Candidates whose passages are looked at, the best by all other signals. */
  private static final int WITH_PASSAGES = 36;

  private final NameIndex index;
  private final MeaningIndex meanings;
  private final Embedding embedding;
  private final Abbreviations abbreviations;
  private final ThreadLocal<Spelling> spellings;

  /**
   * @param names the names of all concepts
   * @param concepts how many concepts there are, numbered from 0
   * @param everyday words that people use for those of the names
   */
  public ConceptLinker(
      List<Name> names, int concepts, Embedding embedding, EverydayWords everyday) {
    abbreviations = new Abbreviations(everyday);
    index = new NameIndex(names, concepts);
    meanings = new MeaningIndex(index, embedding);
    spellings = ThreadLocal.withInitial(() -> new Spelling(index));
    this.embedding = embedding;
  }

  /**
   * The concepts that a text speaks of, the best first.
   *
   * @param combination learned for texts of this kind
   * @param count how many at most
   * @return none if the text holds no word
   */
  public List<Link> link(String text, Combination combination, int count) {
    Query query = query(text);
    List<Candidate> candidates = candidates(query, combination);
    List<Link> links = new ArrayList<>();
    for (int rank = 0; rank < Math.min(count, candidates.size()); rank++) {
      links.add(link(candidates.get(rank), query, combination, lead(candidates, rank)));
    }
    return links;
  }

  /** The same for many texts, on all cores, in their order. */
  public List<List<Link>> linkAll(List<String> texts, Combination combination, int count) {
    return texts.parallelStream().map(text -> link(text, combination, count)).toList();
  }

  /**
   * A candidate with its signals, for learning how to combine them.
   *
   * @param concept its number
   * @param signals one value for each of {@link Combination#SIGNALS}
   */
  public record Weighed(int concept, List<Float> signals) {}

  /** All candidates of a text with their signals, the best first. */
  public List<Weighed> weigh(String text, Combination combination) {
    return candidates(query(text), combination).stream()
        .map(candidate ->
            new Weighed(
                candidate.concept,
                IntStream.range(0, candidate.signals.length)
                    .mapToObj(signal -> candidate.signals[signal])
                    .toList()))
        .toList();
  }

  private Query query(String text) {
    return new Query(abbreviations.spellOut(Words.of(text)), index, embedding, meanings);
  }

  private static final class Candidate {
    private final int concept;
    private int bestName;
    private double score;
    private final float[] signals = new float[Signals.TITLES.size()];

    private Candidate(int concept) {
      this.concept = concept;
    }
  }

  private List<Candidate> candidates(Query query, Combination combination) {
    if (query.stems().isEmpty()) {
      return List.of();
    }
    Spelling spelling = spellings.get();
    spelling.look(query);
    List<Candidate> candidates = new ArrayList<>();
    for (int concept : chosen(spelling, query)) {
      Candidate candidate = new Candidate(concept);
      compareNames(candidate, spelling, query);
      compareWords(candidate, query);
      candidate.score = combination.score(candidate.signals);
      candidates.add(candidate);
    }
    candidates.sort(BEST_FIRST);
    if (combination.looksAtPassages()) {
      List<Candidate> best = candidates.subList(0, Math.min(WITH_PASSAGES, candidates.size()));
      List<int[]> passages = query.passages();
      for (Candidate candidate : best) {
        comparePassages(candidate, passages);
        candidate.score = combination.score(candidate.signals);
      }
      candidates = new ArrayList<>(best);
      candidates.sort(BEST_FIRST);
    }
    return candidates;
  }

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.score)
          .thenComparingInt(candidate -> candidate.concept);

  private int[] chosen(Spelling spelling, Query query) {
    int[] bySpelling = spelling.bestConcepts(BY_SPELLING);
    int[] byMeaning = Top.of(meanings.leading(query.vector()), BY_MEANING);
    return IntStream.concat(Arrays.stream(bySpelling), Arrays.stream(byMeaning))
        .distinct()
        .toArray();
  }

  private void compareNames(Candidate candidate, Spelling spelling, Query query) {
    float[] signals = candidate.signals;
    int from = index.firstOfConcept(candidate.concept);
    int to = index.firstOfConcept(candidate.concept + 1);
    float best = Float.NEGATIVE_INFINITY;
    signals[Signals.MEANING] = -1;
    signals[Signals.PREFERRED] = -1;
    for (int name = from; name < to; name++) {
      float spelt = spelling.of(name);
      float meaning = meanings.name(query.thousandths(), name);
      signals[Signals.SPELLING] = Math.max(signals[Signals.SPELLING], spelt);
      signals[Signals.MEAN_SPELLING] += spelt / (to - from);
      signals[Signals.MEANING] = Math.max(signals[Signals.MEANING], meaning);
      if (index.name(name).isPreferred()) {
        signals[Signals.PREFERRED] = Math.max(signals[Signals.PREFERRED], meaning);
      }
      if (spelt + meaning > best) {
        best = spelt + meaning;
        candidate.bestName = name;
      }
    }
    signals[Signals.CENTRE] = meanings.centre(query.thousandths(), candidate.concept);
    signals[Signals.NAMES] = (float) Math.log(to - from);
  }

  /** How the words of the text and of the best name cover each other. */
  private void compareWords(Candidate candidate, Query query) {
    int from = index.firstWord(candidate.bestName);
    int to = index.firstWord(candidate.bestName + 1);
    float[] filled = new float[to - from];
    float covered = 0;
    float ofText = 0;
    boolean exact = query.stems().size() == to - from;
    for (int i = 0; i < query.stems().size(); i++) {
      Alike alike = query.alike().get(i);
      float best = 0;
      for (int w = from; w < to; w++) {
        float likeness = alike.likeness(index.words()[w]);
        best = Math.max(best, likeness);
        filled[w - from] = Math.max(filled[w - from], likeness);
      }
      exact &= best > 0.999f;
      float rarity = query.rarity(i);
      covered += rarity * best;
      ofText += rarity;
    }
    float held = 0;
    float ofName = 0;
    for (int w = from; w < to; w++) {
      float rarity = index.rarity(index.words()[w]);
      held += rarity * filled[w - from];
      ofName += rarity;
    }
    candidate.signals[Signals.COVERED] = covered / ofText;
    candidate.signals[Signals.FILLED] = ofName == 0 ? 0 : held / ofName;
    candidate.signals[Signals.EXACT] = exact ? 1 : 0;
    candidate.signals[Signals.EXACT_PREFERRED] =
        exact && index.name(candidate.bestName).isPreferred() ? 1 : 0;
  }

  private void comparePassages(Candidate candidate, List<int[]> passages) {
    float[] signals = candidate.signals;
    for (int[] passage : passages) {
      float centre = meanings.centre(passage, candidate.concept);
      signals[Signals.PASSAGE_CENTRE] = Math.max(signals[Signals.PASSAGE_CENTRE], centre);
    }
    int to = index.firstOfConcept(candidate.concept + 1);
    for (int name = index.firstOfConcept(candidate.concept); name < to; name++) {
      if (index.name(name).isPreferred()) {
        for (int[] passage : passages) {
          float preferred = meanings.name(passage, name);
          signals[Signals.PASSAGE] = Math.max(signals[Signals.PASSAGE], preferred);
        }
      }
    }
  }

  /**
   * By how much a candidate's score is above the best of the others; negative but for the first.
   */
  private static double lead(List<Candidate> candidates, int rank) {
    if (candidates.size() == 1) {
      return Double.POSITIVE_INFINITY;
    }
    return candidates.get(rank).score - candidates.get(rank == 0 ? 1 : 0).score;
  }

  private Link link(Candidate candidate, Query query, Combination combination, double lead) {
    float exact = candidate.signals[Signals.EXACT];
    double confidence = combination.confidence(candidate.score, lead, exact);
    return new Link(
        candidate.concept,
        index.name(candidate.bestName),
        candidate.score,
        confidence,
        exact > 0,
        confidence < Link.LEAST_CONFIDENCE
            ? List.of()
            : Evidence.of(query, candidate.bestName, index, meanings));
  }
}
