package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.passerelle.reference.Labels;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

/** Finds skills by their names, in both languages at once. */
public final class SkillNames {
  private final Reference reference;

  public SkillNames(Reference reference) {
    this.reference = reference;
  }

  /** A name that holds all words of the text; the fewer other words, the better. */
  private record Found(int skill, double score) {}

  /**
   * The skills whose name says the same as a text, but for case, accents, plural and small words;
   * if there are none, those whose name holds all its words, the shortest names first.
   *
   * @param count how many at most
   */
  public List<Integer> find(String text, int count) {
    List<String> words = TitleKey.words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Language language : Language.values()) {
      Labels labels = reference.skills().labels(language);
      for (int skill = 0; skill < labels.size(); skill++) {
        compare(words, skill, labels.preferred(skill), 1, found);
        for (String alternative : labels.alternatives(skill)) {
          compare(words, skill, alternative, 0.95, found);
        }
      }
    }
    return best(found, count);
  }

  private static void compare(
      List<String> words, int skill, String name, double weight, List<Found> found) {
    List<String> others = TitleKey.words(name);
    if (others.size() >= words.size() && others.containsAll(words)) {
      found.add(new Found(skill, weight * words.size() / others.size()));
    }
  }

  /** The best, each once; if one is called just so by its preferred name, that one alone. */
  private static List<Integer> best(List<Found> found, int count) {
    found.sort(Comparator.comparingDouble((Found f) -> -f.score()).thenComparingInt(Found::skill));
    double best = found.isEmpty() ? 0 : found.getFirst().score();
    Set<Integer> skills = new LinkedHashSet<>();
    for (Found f : found) {
      if (best < 1 || f.score() == best) {
        skills.add(f.skill());
      }
    }
    return skills.stream().limit(count).toList();
  }
}
