package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.engine.linking.OccupationMatch.Kind;

/** Job titles by their keys. */
final class TitleIndex {
  /** A title of an occupation. */
  private record Title(int occupation, Kind kind, String text) {}

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
    if (words.isEmpty()) {
      return List.of();
    }
    String key = String.join(" ", words);
    List<OccupationMatch> matches = new ArrayList<>(same(key));
    if (matches.isEmpty()) {
      matches.addAll(similar(key));
    }
    if (matches.size() < count) {
      matches.addAll(containing(words));
    }
    return best(matches, count);
  }

  private List<OccupationMatch> same(String key) {
    return titlesByKey.getOrDefault(key, List.of()).stream()
        .map(title -> match(title, title.kind(), score(title.kind())))
        .toList();
  }

  private static double score(Kind kind) {
    return switch (kind) {
      case PREFERRED_TITLE -> 1;
      case OTHER_TITLE -> 0.95;
      default -> 0.9;
    };
  }

  /** Titles that a slip or two away; one letter in short words may make another word. */
  private List<OccupationMatch> similar(String key) {
    int allowed = key.length() < 5 ? 0 : key.length() < 9 ? 1 : 2;
    List<OccupationMatch> matches = new ArrayList<>();
    titlesByKey.forEach((other, titles) -> {
      int slips = EditDistance.between(key, other, allowed);
      if (slips <= allowed) {
        for (Title title : titles) {
          double score = 0.8 * score(title.kind()) * (1 - (double) slips / key.length());
          matches.add(match(title, Kind.SIMILAR_SPELLING, score));
        }
      }
    });
    return matches;
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
