package org.passerelle.app.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.app.link.TextLinks.Found;
import org.passerelle.engine.linking.Link;
import org.passerelle.engine.linking.Linker;
import org.passerelle.engine.linking.Sentences;
import org.passerelle.engine.linking.Span;
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

  /** Addresses of e-mail and pages, whose words speak of nothing. */
  private static final Pattern ADDRESS = Pattern.compile("\\S{1,64}@\\S{1,64}|https?://\\S+");

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
    return new TextLinks(
        false,
        occupations ? claimed(told, linker.occupationsOfDocument(told, language)) : List.of(),
        skills ? claimed(told, linker.skillsOfDocument(told, language)) : List.of());
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

  /** What a document claims, each with the sentence that is surest. */
  private List<Found> claimed(String text, List<Link> links) {
    List<Span> sentences = Sentences.of(text);
    return links.stream().limit(count).map(link -> within(text, sentences, link)).toList();
  }

  /** A link with the sentence of its first span, and its spans there. */
  private static Found within(String text, List<Span> sentences, Link link) {
    Span first = link.spans().getFirst();
    Span sentence =
        sentences.stream().filter(s -> s.end() >= first.end()).findFirst().orElse(first);
    List<Span> spans =
        link.spans().stream()
            .filter(s -> s.start() >= sentence.start() && s.end() <= sentence.end())
            .map(s -> new Span(s.start() - sentence.start(), s.end() - sentence.start()))
            .toList();
    return new Found(
        link.concept(), link.name().text(), link.confidence(), true, sentence.of(text), spans);
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
}
