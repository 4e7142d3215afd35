package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.passerelle.reference.GenderedTitle;
import org.passerelle.reference.Labels;
import org.passerelle.reference.Language;
import org.passerelle.reference.Lazy;
import org.passerelle.reference.LinkingWeights;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Titles;

/**
 * Finds the occupations and the skills that a text speaks of, in French, English or both at once.
 * Spelling is forgiven, and meaning counts as well: a text is also near names with which it shares
 * no word, of either language. How each part works is told in {@code docs/methods.md}.
 *
 * <p>Safe for many threads, and made for few that live long: each keeps a working space of about
 * one megabyte a kind. Each kind is indexed when it is first asked for.
 */
public final class Linker {
  /** Confidence from which an occupation is claimed. */
  public static final double LEAST_OF_TITLES = 0.3;

  /** Confidence from which a skill is claimed; below it a sentence is held to name none. */
  public static final double LEAST_OF_SKILLS = 0.5;

  /**
   * Confidence from which a sentence of a document is held to name an occupation. More than for
   * titles, for most sentences are none.
   */
  public static final double LEAST_OF_JOBS_TOLD = 0.5;

  /** Skills of one sentence that are looked at. */
  private static final int MOST_OF_SENTENCE = 10;

  private final Reference reference;
  private final Circumstances circumstances;
  private final Combination ofTitles;
  private final Combination ofSkillNames;
  private final Combination ofSentences;
  private final Lazy<Embedding> embedding;
  private final Lazy<ConceptLinker> occupations;
  private final Lazy<ConceptLinker> skills;

  /** A linker to the occupations and skills of a reference; nothing is read yet. */
  public Linker(Reference reference) {
    this.reference = reference;
    embedding = new Lazy<>(() -> new Embedding(reference.wordVectors()));
    occupations = new Lazy<>(this::linkerOfOccupations);
    skills = new Lazy<>(this::linkerOfSkills);
    circumstances = new Circumstances(reference.everydayWords());
    LinkingWeights weights = reference.linkingWeights();
    ofTitles = new Combination(weight -> weights.of(LinkingWeights.TITLE, weight));
    ofSkillNames = new Combination(weight -> weights.of(LinkingWeights.SKILL_NAME, weight));
    ofSentences = new Combination(weight -> weights.of(LinkingWeights.SENTENCE, weight));
  }

  /**
   * The occupations that a job title may mean, the best first.
   *
   * @param title what a person calls the job, in French or English
   * @param language that it is in; guessed if none is given
   * @param count how many at most
   * @return none if it holds no word
   */
  public List<Link> occupations(String title, Optional<Language> language, int count) {
    List<Link> links = link(occupations.get(), title, language, ofTitles, count);
    if (surest(links) >= LEAST_OF_TITLES) {
      return links;
    }
    // "Night nurse" is a nurse, but "night auditor" is an occupation of its own: the whole comes
    // first.
    return circumstances
        .without(title)
        .map(rest -> link(occupations.get(), rest, language, ofTitles, count))
        .filter(others -> surest(others) > surest(links))
        .orElse(links);
  }

  private static double surest(List<Link> links) {
    return links.stream().mapToDouble(Link::confidence).max().orElse(0);
  }

  /** The same for many titles, on all cores, in their order. */
  public List<List<Link>> occupations(List<String> titles, Optional<Language> language, int count) {
    return onAllCores(titles, title -> occupations(title, language, count));
  }

  /**
   * The skills that a name may mean, the best first.
   *
   * @param name what a person calls one skill, in French or English
   * @param language that it is in; guessed if none is given
   * @param count how many at most
   */
  public List<Link> skillNames(String name, Optional<Language> language, int count) {
    return link(skills.get(), name, language, ofSkillNames, count);
  }

  /**
   * The skills that a sentence speaks of, the best first. Those whose confidence is below {@link
   * #LEAST_OF_SKILLS} are only near. Of a sentence of more than 150 words the first are looked at.
   *
   * @param sentence in French or English
   * @param language that it is in; guessed if none is given
   * @param count how many at most
   */
  public List<Link> skills(String sentence, Optional<Language> language, int count) {
    return link(skills.get(), sentence, language, ofSentences, count);
  }

  /** The same for many sentences, on all cores, in their order. */
  public List<List<Link>> skills(List<String> sentences, Optional<Language> language, int count) {
    return onAllCores(sentences, sentence -> skills(sentence, language, count));
  }

  /**
   * The skills that a document claims, the surest first: those of its sentences with at least
   * {@link #LEAST_OF_SKILLS}. A skill that several sentences speak of has the confidence of the one
   * that is surest, and the spans of all, those of the surest first.
   *
   * @param text as long as it may be; it is split into sentences, each with a language of its own
   * @param language of all sentences; guessed for each if none is given
   */
  public List<Link> skillsOfDocument(String text, Optional<Language> language) {
    return claimed(text, LEAST_OF_SKILLS, s -> skills(s, language, MOST_OF_SENTENCE));
  }

  /** The occupations that a document claims, by {@link #LEAST_OF_JOBS_TOLD}, in the same way. */
  public List<Link> occupationsOfDocument(String text, Optional<Language> language) {
    return claimed(text, LEAST_OF_JOBS_TOLD, s -> occupations(s, language, 1));
  }

  private static List<Link> claimed(
      String text, double least, Function<List<String>, List<List<Link>>> method) {
    List<Span> sentences = Sentences.of(text);
    List<List<Link>> links = method.apply(sentences.stream().map(s -> s.of(text)).toList());
    Map<Integer, Link> found = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Link link : links.get(i)) {
        if (link.isClaimed(least)) {
          found.merge(link.concept(), link.movedBy(sentences.get(i).start()), Link::join);
        }
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingDouble(Link::confidence).reversed().thenComparingInt(Link::concept))
        .toList();
  }

  private static List<Link> link(
      ConceptLinker linker,
      String text,
      Optional<Language> language,
      Combination combination,
      int count) {
    return linker.link(text, language.or(() -> LanguageGuess.of(text)), combination, count);
  }

  private static <T> List<T> onAllCores(List<String> texts, Function<String, T> method) {
    return texts.parallelStream().map(method).toList();
  }

  private ConceptLinker linkerOfOccupations() {
    List<Name> names = new ArrayList<>();
    for (Language language : Language.values()) {
      addNames(reference.occupations().labels(language), language, names);
    }
    for (Titles.Title title : reference.titles().all()) {
      for (int occupation : title.occupations()) {
        names.add(new Name(occupation, title.text(), Language.FRENCH, false));
      }
    }
    return linker(names, reference.occupations().size());
  }

  private ConceptLinker linkerOfSkills() {
    List<Name> names = new ArrayList<>();
    for (Language language : Language.values()) {
      addNames(reference.skills().labels(language), language, names);
    }
    return linker(names, reference.skills().size());
  }

  private ConceptLinker linker(List<Name> names, int concepts) {
    return new ConceptLinker(names, concepts, embedding.get(), reference.everydayWords());
  }

  private static void addNames(Labels labels, Language language, List<Name> names) {
    for (int concept = 0; concept < labels.size(); concept++) {
      GenderedTitle title = labels.title(concept);
      String preferred =
          title.isEpicene() ? title.masculine() : title.masculine() + " / " + title.feminine();
      if (!preferred.isEmpty()) {
        names.add(new Name(concept, preferred, language, true));
      }
      for (String alternative : labels.alternatives(concept)) {
        names.add(new Name(concept, alternative, language, false));
      }
    }
  }
}
