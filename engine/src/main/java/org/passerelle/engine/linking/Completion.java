package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.Labels;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Titles;

/**
 * Suggests occupations or skills while a name is being typed: those of which a name, in French or
 * English, has a word that begins with what stands there. Accents, capitals and punctuation do not
 * count.
 *
 * <p>All names stand in one text, so that one search over it, of a few million letters, finds them:
 * some milliseconds, without an index to build. Safe for many threads.
 */
public final class Completion {
  private static final char BETWEEN = '\n';

  /** The shortest beginning that is looked for; one letter fits a third of all names. */
  private static final int SHORTEST = 2;

  private final String folded;
  private final int[] starts;
  private final List<Name> names;

  private Completion(List<Name> names) {
    this.names = names;
    StringBuilder all = new StringBuilder();
    starts = new int[names.size()];
    for (int name = 0; name < starts.length; name++) {
      starts[name] = all.length();
      all.append(BETWEEN).append(plain(names.get(name).text()));
    }
    folded = all.append(BETWEEN).toString();
  }

  /** Prepares the names of all occupations. */
  public static Completion ofOccupations(Reference reference) {
    List<Name> names = new ArrayList<>();
    for (Language language : Language.values()) {
      Labels labels = reference.occupations().labels(language);
      for (int occupation = 0; occupation < labels.size(); occupation++) {
        names.add(new Name(occupation, labels.title(occupation).masculine(), language, true));
        if (!labels.title(occupation).isEpicene()) {
          names.add(new Name(occupation, labels.title(occupation).feminine(), language, true));
        }
        addAlternatives(names, labels, occupation, language);
      }
    }
    for (Titles.Title title : reference.titles().all()) {
      for (int occupation : title.occupations()) {
        names.add(new Name(occupation, title.text(), Language.FRENCH, false));
      }
    }
    return new Completion(names);
  }

  /** Prepares the names of all skills. */
  public static Completion ofSkills(Reference reference) {
    List<Name> names = new ArrayList<>();
    for (Language language : Language.values()) {
      Labels labels = reference.skills().labels(language);
      for (int skill = 0; skill < labels.size(); skill++) {
        names.add(new Name(skill, labels.preferred(skill), language, true));
        addAlternatives(names, labels, skill, language);
      }
    }
    return new Completion(names);
  }

  private static void addAlternatives(
      List<Name> names, Labels labels, int concept, Language language) {
    for (String alternative : labels.alternatives(concept)) {
      names.add(new Name(concept, alternative, language, false));
    }
  }

  /**
   * The concepts that may be meant, each once with the name that fits best. Names that begin with
   * the words come before those that hold them, preferred titles before others, those of the
   * person's language before the other's, short ones before long ones.
   *
   * @param beginning what was typed so far; nothing is found for less than two letters
   * @param language of the person
   * @param count how many at most
   */
  public List<Name> of(String beginning, Language language, int count) {
    String words = plain(beginning);
    if (words.length() < SHORTEST) {
      return List.of();
    }
    Map<Integer, Found> best = new HashMap<>();
    find(BETWEEN + words, true, language, best);
    find(" " + words, false, language, best);
    return best.values().stream().sorted(Found.BEST_FIRST).limit(count).map(Found::name).toList();
  }

  private void find(String words, boolean isStart, Language language, Map<Integer, Found> best) {
    int name = 0;
    for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
      while (name + 1 < starts.length && starts[name + 1] <= at) {
        name++;
      }
      boolean isWhole = isStart && folded.charAt(at + words.length()) == BETWEEN;
      Name found = names.get(name);
      boolean isOwn = found.language() == language;
      best.merge(
          found.concept(),
          new Found(found, isWhole, isStart, isOwn),
          (a, b) -> Found.BEST_FIRST.compare(a, b) <= 0 ? a : b);
    }
  }

  /** Folded words with one space between them. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isLetterOrDigit(c)) {
        Letters.append(plain, c);
      } else if (!Letters.isMark(c)
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().stripTrailing();
  }

  /** A name in which the words were found. */
  private record Found(Name name, boolean isWhole, boolean isStart, boolean isOwn) {
    static final Comparator<Found> BEST_FIRST =
        Comparator.comparing((Found f) -> !f.isWhole)
            .thenComparing(f -> !f.isStart)
            .thenComparing(f -> !f.isOwn)
            .thenComparingInt(f -> f.name.text().length())
            .thenComparing(f -> !f.name.isPreferred())
            .thenComparingInt(f -> f.name.concept())
            .thenComparing(f -> f.name.text());
  }
}
