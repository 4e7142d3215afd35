package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.passerelle.reference.EverydayWords;
import org.passerelle.reference.Language;

/**
 * Links texts to the concepts of one kind, by their names. Candidates are the concepts whose names
 * are spelt most like the text and those whose vectors lie nearest to it; each is weighed by its
 * signals, and a learned combination of them ranks them and says how sure it is.
 */
public final class ConceptLinker {
  private static final int BY_SPELLING = 30;
  private static final int BY_MEANING = 50;

  /** Of these, those that are looked at closely: the best by both. */
  private static final int CANDIDATES = 50;

  /** Candidates whose passages are looked at, the best by all other signals. */
  private static final int WITH_PASSAGES = 36;

  /** What makes a name of the text's own language the better one of two that fit as well. */
  private static final float SAME_LANGUAGE = 0.05f;

  /** Words of a text that are looked at; longer ones are to be split into sentences. */
  private static final int MOST_WORDS = 150;

  private final NameIndex index;
  private final MeaningIndex meanings;
  private final Terms terms;
  private final Abbreviations abbreviations;
  private final ThreadLocal<Spelling> spellings;

  /**
   * An index over names.
   *
   * @param names the names of all concepts
   * @param concepts how many concepts there are, numbered from 0
   * @param embedding which places words by their meaning
   * @param everyday words that people use for those of the names
   */
  public ConceptLinker(
      List<Name> names, int concepts, Embedding embedding, EverydayWords everyday) {
    abbreviations = new Abbreviations(everyday);
    index = new NameIndex(names, concepts);
    meanings = new MeaningIndex(index, embedding);
    spellings = ThreadLocal.withInitial(() -> new Spelling(index));
    terms = new Terms(index, embedding);
  }

  /**
   * The concepts that a text speaks of, the best first.
   *
   * @param language that it is in, if that is known
   * @param combination learned for texts of this kind
   * @param count how many at most
   * @return none if the text holds no word
   */
  public List<Link> link(
      String text, Optional<Language> language, Combination combination, int count) {
    Query query = query(text, language);
    List<Candidate> candidates = candidates(query, combination);
    List<Link> links = new ArrayList<>();
    MeantWords meant = new MeantWords(text, query, index, meanings);
    for (int rank = 0; rank < Math.min(count, candidates.size()); rank++) {
      links.add(link(candidates.get(rank), meant, combination, lead(candidates, rank)));
    }
    return links;
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
    return candidates(query(text, Optional.empty()), combination).stream()
        .map(candidate ->
            new Weighed(
                candidate.concept,
                IntStream.range(0, candidate.signals.length)
                    .mapToObj(signal -> candidate.signals[signal])
                    .toList()))
        .toList();
  }

  private Query query(String text, Optional<Language> language) {
    List<Word> words = abbreviations.spellOut(Words.of(text));
    List<Word> first = words.subList(0, Math.min(MOST_WORDS, words.size()));
    return new Query(first, language, terms);
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
    if (query.terms().length == 0) {
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
    return combination.looksAtPassages()
        ? withPassages(
            candidates.subList(0, Math.min(WITH_PASSAGES, candidates.size())), query, combination)
        : candidates;
  }

  private List<Candidate> withPassages(List<Candidate> best, Query query, Combination combination) {
    float[] lengths = query.passageLengths();
    for (Candidate candidate : best) {
      comparePassages(candidate, query, lengths);
      candidate.score = combination.score(candidate.signals);
    }
    List<Candidate> candidates = new ArrayList<>(best);
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private static final Comparator<Candidate> BEST_FIRST =
      (a, b) ->
          a.score == b.score
              ? Integer.compare(a.concept, b.concept)
              : Double.compare(b.score, a.score);

  /**
   * The concepts that are looked at closely: of those that are best by spelling or by meaning, the
   * best by both.
   */
  private int[] chosen(Spelling spelling, Query query) {
    float[] both = meanings.leading(query.vector());
    int[] byMeaning = Top.of(both, BY_MEANING);
    int[] bySpelling = spelling.bestConcepts(BY_SPELLING);
    int[] some = Arrays.copyOf(byMeaning, byMeaning.length + bySpelling.length);
    int size = byMeaning.length;
    for (int concept : byMeaning) {
      both[concept] += spelling.best(concept);
    }
    for (int concept : bySpelling) {
      if (!contains(byMeaning, concept)) {
        both[concept] += spelling.best(concept);
        some[size++] = concept;
      }
    }
    return Top.of(both, some, size, CANDIDATES);
  }

  private static boolean contains(int[] places, int place) {
    for (int other : places) {
      if (other == place) {
        return true;
      }
    }
    return false;
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
      float meaning = meanings.names().cosine(query.thousandths(), name);
      signals[Signals.SPELLING] = Math.max(signals[Signals.SPELLING], spelt);
      signals[Signals.MEAN_SPELLING] += spelt / (to - from);
      signals[Signals.MEANING] = Math.max(signals[Signals.MEANING], meaning);
      if (index.isPreferred(name)) {
        signals[Signals.PREFERRED] = Math.max(signals[Signals.PREFERRED], meaning);
      }
      float fit = spelt + meaning + (isOfLanguage(query, name) ? SAME_LANGUAGE : 0);
      if (fit > best) {
        best = fit;
        candidate.bestName = name;
      }
    }
    signals[Signals.CENTRE] = meanings.centres().cosine(query.thousandths(), candidate.concept);
    signals[Signals.NAMES] = (float) Math.log(to - from);
  }

  private boolean isOfLanguage(Query query, int name) {
    return index.language(name) == query.language();
  }

  /** How the words of the text and of the best name cover each other. */
  private void compareWords(Candidate candidate, Query query) {
    int from = index.firstWord(candidate.bestName);
    int to = index.firstWord(candidate.bestName + 1);
    float[] best = new float[query.terms().length];
    float held = 0;
    float ofName = 0;
    for (int w = from; w < to; w++) {
      int word = index.words()[w];
      Optional<float[]> likeness = query.likeness(word);
      float rarity = index.rarity(word);
      ofName += rarity;
      if (likeness.isPresent()) {
        held += rarity * raise(best, likeness.get());
      }
    }
    float covered = 0;
    float ofText = 0;
    boolean exact = best.length == to - from && !query.hasSlip();
    for (int term = 0; term < best.length; term++) {
      covered += query.terms()[term].rarity * best[term];
      ofText += query.terms()[term].rarity;
      exact &= best[term] > 0.999f;
    }
    candidate.signals[Signals.COVERED] = covered / ofText;
    candidate.signals[Signals.FILLED] = ofName == 0 ? 0 : held / ofName;
    candidate.signals[Signals.EXACT] = exact ? 1 : 0;
    candidate.signals[Signals.EXACT_PREFERRED] =
        exact && index.isPreferred(candidate.bestName) ? 1 : 0;
  }

  /** Raises each value to that of a word, if it is larger; returns the word's largest. */
  private static float raise(float[] best, float[] ofWord) {
    float largest = 0;
    for (int stem = 0; stem < best.length; stem++) {
      best[stem] = Math.max(best[stem], ofWord[stem]);
      largest = Math.max(largest, ofWord[stem]);
    }
    return largest;
  }

  private void comparePassages(Candidate candidate, Query query, float[] lengths) {
    float[] signals = candidate.signals;
    signals[Signals.PASSAGE_CENTRE] =
        query.bestPassage(lengths, meanings.centres(), candidate.concept);
    int to = index.firstOfConcept(candidate.concept + 1);
    for (int name = index.firstOfConcept(candidate.concept); name < to; name++) {
      if (index.isPreferred(name)) {
        float passage = query.bestPassage(lengths, meanings.names(), name);
        signals[Signals.PASSAGE] = Math.max(signals[Signals.PASSAGE], passage);
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

  private Link link(Candidate candidate, MeantWords meant, Combination combination, double lead) {
    float exact = candidate.signals[Signals.EXACT];
    double confidence = combination.confidence(candidate.signals, candidate.score, lead);
    return new Link(
        candidate.concept,
        index.name(candidate.bestName),
        candidate.score,
        confidence,
        exact > 0,
        confidence < Link.LEAST_CONFIDENCE ? List.of() : meant.of(candidate.bestName));
  }
}
