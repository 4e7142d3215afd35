package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.passerelle.engine.linking.OccupationMatch.Kind;

/** Job titles by their keys. */
final class TitleIndex {
  /** A title of an occupation. */
  private record Title(int occupation, Kind kind, String text) {}

  /** A text with more words is no title; the longest title of ESCO has 28. */
  private static final int MOST_WORDS = 40;

  /** A word that stands in the titles of so many occupations is the name of none. */
  private static final int GENERIC = 12;

  private static final int MOST_SLIPS = 2;
  private static final int SHORT_WORD = 5;
  private static final int LONG_WORD = 9;

  /** With less in common, two titles speak of different jobs. */
  private static final double LEAST_SHARE = 0.3;

  private final Map<String, List<Title>> titlesByKey = new HashMap<>();

  void add(int occupation, Kind kind, String title) {
    String key = TitleKey.of(title);
    if (!key.isEmpty()) {
      titlesByKey
          .computeIfAbsent(key, k -> new ArrayList<>(1))
          .add(new Title(occupation, kind, title));
    }
  }

  /** The occupations that a text may mean, the best first, each once. */
  List<OccupationMatch> find(String text, int count) {
    List<String> words = TitleKey.words(text);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return List.of();
    }
    String key = String.join(" ", words);
    List<OccupationMatch> matches = new ArrayList<>(same(key));
    if (words.size() == 1 && matches.stream().noneMatch(m -> m.kind() == Kind.PREFERRED_TITLE)) {
      matches = asPartsIfGeneric(words, matches);
    }
    if (matches.size() < count) {
      matches.addAll(containing(words));
    }
    // Words that stand in titles as they are written are no slips.
    if (matches.isEmpty()) {
      matches.addAll(similar(words));
    }
    if (matches.isEmpty()) {
      matches.addAll(sharing(words));
    }
    return best(matches, count);
  }

  private List<OccupationMatch> same(String key) {
    return titlesByKey.getOrDefault(key, List.of()).stream()
        .map(title -> match(title, title.kind(), score(title.kind())))
        .toList();
  }

  /**
   * One word that some occupation has among its other titles and that stands in the titles of many
   * ("teacher", "technicien") names no occupation: it is taken as a part of a title, like the rest.
   */
  private List<OccupationMatch> asPartsIfGeneric(
      List<String> words, List<OccupationMatch> matches) {
    long bearing = containing(words).stream().map(OccupationMatch::occupation).distinct().count();
    if (bearing < GENERIC && words.getFirst().length() > 1) {
      return matches;
    }
    List<OccupationMatch> parts = new ArrayList<>();
    for (OccupationMatch match : matches) {
      parts.add(
          new OccupationMatch(
              match.occupation(), 0.7 * match.score(), Kind.PART_OF_TITLE, match.title()));
    }
    return parts;
  }

  private static double score(Kind kind) {
    return switch (kind) {
      case PREFERRED_TITLE -> 1;
      case OTHER_TITLE -> 0.95;
      default -> 0.9;
    };
  }

  /** Titles whose words are each no more than a slip or two away from those of the text. */
  private List<OccupationMatch> similar(List<String> words) {
    List<OccupationMatch> matches = new ArrayList<>();
    titlesByKey.forEach((key, titles) -> {
      int slips = slips(words, key);
      if (slips <= MOST_SLIPS) {
        for (Title title : titles) {
          double score = 0.8 * score(title.kind()) * (1 - (double) slips / key.length());
          matches.add(match(title, Kind.SIMILAR_SPELLING, score));
        }
      }
    });
    return matches;
  }

  /** The slips between the words of a text and of a key, word by word; too many if too many. */
  private static int slips(List<String> words, String key) {
    int tooMany = MOST_SLIPS + 1;
    List<String> others = List.of(key.split(" ", -1));
    if (others.size() != words.size()) {
      return tooMany;
    }
    int sum = 0;
    for (int i = 0; i < words.size() && sum < tooMany; i++) {
      int allowed = allowedSlips(words.get(i));
      int slips = EditDistance.between(words.get(i), others.get(i), allowed);
      sum += slips > allowed ? tooMany : slips;
    }
    return sum;
  }

  /** In a short word one other letter makes another word: port, pont. */
  private static int allowedSlips(String word) {
    if (word.length() < SHORT_WORD) {
      return 0;
    }
    return word.length() < LONG_WORD ? 1 : MOST_SLIPS;
  }

  /** Titles in which all words of the text stand; the fewer others, the better. */
  private List<OccupationMatch> containing(List<String> words) {
    List<OccupationMatch> matches = new ArrayList<>();
    titlesByKey.forEach((key, titles) -> {
      List<String> others = List.of(key.split(" ", -1));
      if (others.size() > words.size() && others.containsAll(words)) {
        double share = (double) words.size() / others.size();
        for (Title title : titles) {
          matches.add(match(title, Kind.PART_OF_TITLE, 0.7 * score(title.kind()) * share));
        }
      }
    });
    return matches;
  }

  /**
   * Titles that share words with the text: the part that the shared words have in all words of
   * both, each weighted by how rare it is among titles.
   */
  private List<OccupationMatch> sharing(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String key : titlesByKey.keySet()) {
      for (String word : new HashSet<>(List.of(key.split(" ", -1)))) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    ToDoubleFunction<String> rarity =
        word -> Math.log((titlesByKey.size() + 1.0) / (counts.getOrDefault(word, 0) + 1.0));
    List<OccupationMatch> matches = new ArrayList<>();
    titlesByKey.forEach((key, titles) -> {
      Set<String> all = new HashSet<>(List.of(key.split(" ", -1)));
      double shared = words.stream().filter(all::contains).mapToDouble(rarity).sum();
      all.addAll(words);
      double share = shared / all.stream().mapToDouble(rarity).sum();
      if (share >= LEAST_SHARE) {
        for (Title title : titles) {
          matches.add(match(title, Kind.SHARED_WORDS, 0.5 * score(title.kind()) * share));
        }
      }
    });
    return matches;
  }

  private static OccupationMatch match(Title title, Kind kind, double score) {
    return new OccupationMatch(title.occupation(), score, kind, title.text());
  }

  private static List<OccupationMatch> best(List<OccupationMatch> matches, int count) {
    Map<Integer, OccupationMatch> once = new LinkedHashMap<>();
    matches.stream()
        .sorted(
            Comparator.comparingDouble((OccupationMatch match) -> -match.score())
                .thenComparingInt(OccupationMatch::occupation)
                .thenComparing(OccupationMatch::title))
        .forEach(match -> once.putIfAbsent(match.occupation(), match));
    return once.values().stream().limit(count).toList();
  }
}
