package org.passerelle.engine.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passerelle.reference.EverydayWords;
import org.passerelle.reference.EverydayWords.Scope;

/** Knows the words of titles that say when or how a job is held, and not which one: by night. */
final class Circumstances {
  private final Set<String> stems = new HashSet<>();

  Circumstances(EverydayWords everyday) {
    everyday.all().stream()
        .filter(word -> word.scope() == Scope.CIRCUMSTANCE)
        .forEach(word -> stems.addAll(Words.stems(word.word())));
  }

  /**
   * The title with blanks in the place of such words, so that all others keep theirs; none if it
   * has none of them or nothing else.
   */
  Optional<String> without(String title) {
    List<Word> words = Words.of(title);
    List<Word> circumstances = words.stream().filter(this::isCircumstance).toList();
    if (circumstances.isEmpty() || circumstances.size() == words.size()) {
      return Optional.empty();
    }
    StringBuilder rest = new StringBuilder(title);
    for (Word word : circumstances) {
      rest.replace(word.start(), word.end(), " ".repeat(word.end() - word.start()));
    }
    return Optional.of(rest.toString());
  }

  /** One of the table, or a grade or number such as N3P2. */
  private boolean isCircumstance(Word word) {
    return stems.contains(word.stem()) || word.stem().chars().anyMatch(Character::isDigit);
  }
}
