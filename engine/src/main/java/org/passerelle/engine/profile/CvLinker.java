package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Linker;

/**
 * Links what a CV tells to occupations and skills. What is less sure than {@link Linker} claims is
 * left out: a wrong skill in a profile costs more than a missing one.
 *
 * <p>Safe for many threads, and uses all cores.
 */
public final class CvLinker {
  /** Occupations of one title that are looked at. */
  private static final int OF_TITLE = 5;

  /** Skills of one passage that are looked at. */
  private static final int OF_PASSAGE = 10;

  /** Words with fewer letters and digits, such as "R" or "CAO", have to be in the skill's name. */
  private static final int SHORT = 4;

  /** Mean confidence from which a name is taken for a skill of another name. */
  private static final double SURE_OF_NAME = 0.5;

  /** The same for a name of one word. */
  private static final double SURE_OF_WORD = 0.55;

  /** Items that make a list, and the words that each has at most. */
  private static final int LEAST_ITEMS = 3;

  private static final int LONGEST_ITEM = 4;
  private static final Pattern BETWEEN_ITEMS = Pattern.compile("[,;]");

  /** Words of a passage that may be nothing but the title of a job. */
  private static final int LONGEST_TITLE = 6;

  /** Likeness from which such a passage is taken for a title. */
  private static final double SURE_OF_TITLE = 0.6;

  private final Linker linker;

  public CvLinker(Linker linker) {
    this.linker = linker;
  }

  /**
   * The skills that a CV claims, each once, the surest first. A skill has the words of the passage
   * that is surest of it, and the highest level and the most years that any passage states.
   */
  public List<LinkedSkill> skills(Cv cv) {
    Map<Integer, LinkedSkill> found = new TreeMap<>();
    named(cv.skills()).forEach(skill -> found.merge(skill.skill(), skill, CvLinker::joined));
    told(cv.passages()).forEach(skill -> found.merge(skill.skill(), skill, CvLinker::joined));
    named(listed(cv.passages()))
        .forEach(skill -> found.merge(skill.skill(), skill, CvLinker::joined));
    return found.values().stream()
        .sorted(Comparator.comparingDouble(LinkedSkill::confidence).reversed())
        .toList();
  }

  /** The occupations that the titles of jobs claim, in the order of the jobs. */
  public List<LinkedOccupation> occupations(Cv cv) {
    List<Experience> jobs = cv.experiences();
    List<List<Link>> links =
        linker.occupations(jobs.stream().map(Experience::title).toList(), Optional.empty(), 1);
    List<LinkedOccupation> found = new ArrayList<>();
    for (int job = 0; job < jobs.size(); job++) {
      Experience held = jobs.get(job);
      links.get(job).stream()
          .filter(link -> link.isClaimed(Linker.LEAST_OF_TITLES))
          .map(link ->
              new LinkedOccupation(link.concept(), held.title(), link.confidence(), held.months()))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * How much words look like the title of a job, 0 to 1: the confidences of the occupations that
   * they may mean, added up, as a vague title means several.
   */
  public double titleLikeness(String words) {
    double sum =
        linker.occupations(words, Optional.empty(), OF_TITLE).stream()
            .filter(Link::isWorthShowing)
            .mapToDouble(Link::confidence)
            .sum();
    return Math.min(1, sum);
  }

  private List<LinkedSkill> named(List<Passage> names) {
    return names.parallelStream().flatMap(name -> named(name).stream()).toList();
  }

  /**
   * A name is read as the name of a skill and as a sentence. Where it is not the skill's own name,
   * both have to mean the same skill, as a name of a few words has little to say for itself: many
   * are those of products that ESCO does not know.
   */
  private Optional<LinkedSkill> named(Passage name) {
    String text = name.text();
    Optional<Link> best = linker.skillNames(text, Optional.empty(), 1).stream().findFirst();
    Optional<Link> claimed = best.filter(link -> link.isClaimed(Linker.LEAST_OF_SKILLS));
    if (claimed.filter(Link::isExact).isPresent()) {
      return claimed.map(link -> skill(name, link, link.confidence()));
    }
    double least = text.indexOf(' ') < 0 ? SURE_OF_WORD : SURE_OF_NAME;
    return best.filter(link -> letters(text) >= SHORT && !link.spans().isEmpty())
        .flatMap(link ->
            linker.skills(text, Optional.empty(), 1).stream()
                .filter(told -> told.concept() == link.concept())
                .map(told -> skill(name, link, (link.confidence() + told.confidence()) / 2))
                .filter(skill -> skill.confidence() >= least)
                .findFirst());
  }

  private static long letters(String name) {
    return name.chars().filter(Character::isLetterOrDigit).count();
  }

  /** The items of passages that are nothing but lists: "milking, calving, feeding". */
  private static List<Passage> listed(List<Passage> passages) {
    List<Passage> items = new ArrayList<>();
    for (Passage passage : passages) {
      List<String> parts = List.of(BETWEEN_ITEMS.split(passage.text()));
      boolean isList = parts.size() >= LEAST_ITEMS && parts.stream().allMatch(CvLinker::isItem);
      if (isList) {
        parts.forEach(part ->
            items.add(
                new Passage(part.strip(), passage.section(), passage.months(), passage.level())));
      }
    }
    return items;
  }

  private static boolean isItem(String part) {
    return !part.isBlank() && part.strip().split(" ", LONGEST_ITEM + 1).length <= LONGEST_ITEM;
  }

  private List<LinkedSkill> told(List<Passage> passages) {
    List<Passage> telling = passages.parallelStream().filter(p -> !isTitle(p)).toList();
    List<List<Link>> links =
        linker.skills(telling.stream().map(Passage::text).toList(), Optional.empty(), OF_PASSAGE);
    List<LinkedSkill> found = new ArrayList<>();
    for (int place = 0; place < telling.size(); place++) {
      found.addAll(told(telling.get(place), links.get(place)));
    }
    return found;
  }

  /** The same words speak of one skill only: the one that is surest. */
  private static Collection<LinkedSkill> told(Passage passage, List<Link> links) {
    Map<String, LinkedSkill> byWords = new LinkedHashMap<>();
    for (Link link : links) {
      LinkedSkill skill = skill(passage, link, link.confidence());
      if (link.isClaimed(Linker.LEAST_OF_SKILLS) && isInName(skill.words(), link)) {
        byWords.putIfAbsent(skill.words(), skill);
      }
    }
    return byWords.values();
  }

  /** A headline such as "Cashier" names a job; that someone could oversee cashiers is not said. */
  private boolean isTitle(Passage passage) {
    boolean isShort = passage.text().split(" ", LONGEST_TITLE + 1).length <= LONGEST_TITLE;
    boolean mayBe = passage.section() == Section.PROFILE || passage.section() == Section.OTHER;
    return mayBe && isShort && titleLikeness(passage.text()) >= SURE_OF_TITLE;
  }

  private static boolean isInName(String words, Link link) {
    List<String> names =
        List.of(Letters.folded(link.name().text()).split("[^\\p{L}\\p{N}+#]+", -1));
    return letters(words) >= SHORT || names.contains(Letters.folded(words));
  }

  private static LinkedSkill skill(Passage passage, Link link, double confidence) {
    return new LinkedSkill(
        link.concept(),
        Evidence.of(passage.text(), link.spans()),
        confidence,
        passage.level(),
        passage.years());
  }

  private static LinkedSkill joined(LinkedSkill first, LinkedSkill second) {
    LinkedSkill surer = first.confidence() >= second.confidence() ? first : second;
    return new LinkedSkill(
        surer.skill(),
        surer.words(),
        surer.confidence(),
        greater(first.level(), second.level()),
        greater(first.years(), second.years()));
  }

  private static <T extends Comparable<T>> Optional<T> greater(Optional<T> one, Optional<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().compareTo(other.get()) >= 0 ? one : other;
  }
}
