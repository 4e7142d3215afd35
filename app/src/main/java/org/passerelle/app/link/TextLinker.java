package org.passerelle.app.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.app.link.TextLinks.Found;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Linker;
import org.passerelle.engine.linking.Sentences;
import org.passerelle.reference.Language;

/**
 * Finds what a text of any length speaks of. A short one is looked up as the title of a job and as
 * the name of a skill, a longer one sentence by sentence. Safe for many threads.
 *
 * @param linker what finds
 * @param occupations whether occupations are wanted
 * @param skills whether skills are wanted
 * @param count how many of each at most
 */
public record TextLinker(Linker linker, boolean occupations, boolean skills, int count) {
  /** Words of a text of one line that is taken for a title or a name. */
  private static final int TITLE_WORDS = 8;

  private static final int OF_SENTENCE = 10;

  /**
   * Confidence from which a sentence is held to name an occupation. Our choice: the linker's own
   * limit is one for titles, and most sentences are none.
   */
  private static final double LEAST_OF_OCCUPATIONS = 0.5;

  /** Addresses of e-mail and pages, whose words speak of nothing. */
  private static final Pattern ADDRESS = Pattern.compile("\\S{1,64}@\\S{1,64}|https?://\\S+");

  /** Links for each of several texts. */
  private interface Method {
    List<List<Link>> links(List<String> texts);
  }

  /**
   * What a text speaks of. Of a short one, what is less sure is given too.
   *
   * @param language that it is in; guessed if none is given
   */
  public TextLinks links(String text, Optional<Language> language) {
    String stripped = text.strip();
    if (isShort(stripped)) {
      return ofTitle(stripped, language);
    }
    String told = ADDRESS.matcher(text).replaceAll(" ");
    List<String> sentences =
        Sentences.of(told).stream().map(span -> span.of(told)).distinct().toList();
    return new TextLinks(
        false,
        occupations
            ? claimed(sentences, s -> linker.occupations(s, language, 1), LEAST_OF_OCCUPATIONS)
            : List.of(),
        skills
            ? claimed(
                sentences, s -> linker.skills(s, language, OF_SENTENCE), Linker.LEAST_OF_SKILLS)
            : List.of());
  }

  private static boolean isShort(String text) {
    return text.lines().limit(2).count() <= 1
        && text.split("\\s+", TITLE_WORDS + 1).length <= TITLE_WORDS;
  }

  private TextLinks ofTitle(String title, Optional<Language> language) {
    return new TextLinks(
        true,
        occupations
            ? shown(title, linker.occupations(title, language, count), Linker.LEAST_OF_TITLES)
            : List.of(),
        skills
            ? shown(title, linker.skillNames(title, language, count), Linker.LEAST_OF_SKILLS)
            : List.of());
  }

  private static List<Found> shown(String text, List<Link> links, double least) {
    return links.stream()
        .filter(Link::isWorthShowing)
        .map(link -> found(text, link, least))
        .toList();
  }

  /** What sentences claim, each concept once, by the sentence that is surest. */
  private List<Found> claimed(List<String> sentences, Method method, double least) {
    List<List<Link>> links = method.links(sentences);
    Map<Integer, Found> found = new HashMap<>();
    for (int place = 0; place < sentences.size(); place++) {
      for (Link link : links.get(place)) {
        if (link.isClaimed(least)) {
          found.merge(link.concept(), found(sentences.get(place), link, least), TextLinker::surer);
        }
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingDouble(Found::confidence)
                .reversed()
                .thenComparingInt(Found::concept))
        .limit(count)
        .toList();
  }

  private static Found found(String text, Link link, double least) {
    return new Found(
        link.concept(),
        link.name().text(),
        link.confidence(),
        link.isClaimed(least),
        text,
        link.spans());
  }

  private static Found surer(Found one, Found other) {
    return one.confidence() >= other.confidence() ? one : other;
  }
}
