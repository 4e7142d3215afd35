package org.passerelle.engine.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;

/** Reads the languages spoken. A level counts for the language beside it. */
final class LanguageReader {
  private static final Pattern BETWEEN = Pattern.compile("[,;|•·\\t]| / | - (?=\\p{Lu})");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final int MOST_WORDS = 8;

  /** Names of languages that in a CV are mostly something else. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "mari", "divers", "sami", "nord", "haut", "central", "south", "north", "langue", "inter",
          "norsk", "latin", "corse", "breton", "basque", "catalan");

  private final Map<String, LanguageSkill> found = new LinkedHashMap<>();
  private Optional<String> last = Optional.empty();

  /** A named language with the words that may tell its level. */
  private record Named(String code, String words) {}

  /** The languages found so far, each once. */
  List<LanguageSkill> languages() {
    return List.copyOf(found.values());
  }

  /** Whether a text names a language. */
  static boolean namesLanguage(String text) {
    return !names(text).isEmpty();
  }

  /** Reads a line under the heading of languages. */
  void read(Line line) {
    for (String part : BETWEEN.split(line.text(), 20)) {
      List<Named> named = named(part);
      named.forEach(this::keep);
      if (named.isEmpty()) {
        last.ifPresent(code -> keep(new Named(code, part)));
      } else {
        last = Optional.of(named.getLast().code());
      }
    }
    if (LanguageWords.isEnglishTest(line.text())) {
      keep(new Named("en", line.text()));
    }
  }

  /**
   * Reads a line elsewhere: only a language whose level stands beside it counts.
   *
   * @return whether the line tells of languages and little more
   */
  boolean glance(Line line) {
    boolean tells = LanguageWords.isEnglishTest(line.text());
    if (tells) {
      keep(new Named("en", line.text()));
    }
    for (String part : BETWEEN.split(line.text(), 20)) {
      if (part.split(" ", -1).length <= MOST_WORDS) {
        List<Named> said = named(part).stream().filter(n -> says(n.words())).toList();
        said.forEach(this::keep);
        tells |= !said.isEmpty();
      }
    }
    last = Optional.empty();
    return tells && line.words() <= MOST_WORDS;
  }

  /** A language said twice keeps the first level. */
  private void keep(Named named) {
    boolean isNative = LanguageWords.isNative(named.words());
    Optional<CefrLevel> level = isNative ? Optional.empty() : LanguageWords.level(named.words());
    found.merge(
        named.code(),
        new LanguageSkill(named.code(), level, isNative),
        (a, b) ->
            a.nativeSpeaker()
                ? a
                : new LanguageSkill(
                    a.language(),
                    b.nativeSpeaker() ? Optional.empty() : a.level().or(b::level),
                    b.nativeSpeaker()));
  }

  /** The languages of a part, each with the words up to the next, or else those before it. */
  private static List<Named> named(String part) {
    List<MatchResult> names = names(part);
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      MatchResult name = names.get(i);
      int next = i + 1 < names.size() ? names.get(i + 1).start() : part.length();
      int before = i > 0 ? names.get(i - 1).end() : 0;
      String behind = part.substring(name.end(), next);
      String words = says(behind) ? behind : part.substring(before, name.start());
      String all = names.size() == 1 || !says(words) ? part : words;
      named.add(new Named(code(name).orElseThrow(), all));
    }
    return named;
  }

  private static boolean says(String words) {
    return LanguageWords.level(words).isPresent() || LanguageWords.isNative(words);
  }

  private static List<MatchResult> names(String text) {
    return WORD.matcher(text).results().filter(word -> code(word).isPresent()).toList();
  }

  private static Optional<String> code(MatchResult word) {
    String name = Letters.folded(word.group());
    return AMBIGUOUS.contains(name) && !Character.isUpperCase(word.group().charAt(0))
        ? Optional.empty()
        : LanguageWords.code(name);
  }
}
