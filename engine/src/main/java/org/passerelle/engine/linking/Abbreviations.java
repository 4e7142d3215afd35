package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.reference.EverydayWords;

/** Puts the words of titles beside abbreviations and everyday words: RH, ressources humaines. */
final class Abbreviations {
  private final Map<String, List<String>> meanings = new HashMap<>();

  Abbreviations(EverydayWords everyday) {
    everyday
        .meanings()
        .forEach((word, meaning) ->
            Words.stems(word).stream()
                .limit(1)
                .forEach(stem -> meanings.put(stem, Words.stems(meaning))));
  }

  /** The words, each abbreviation followed by what it means, all at its place in the text. */
  List<Word> spellOut(List<Word> words) {
    if (words.stream().noneMatch(word -> meanings.containsKey(word.stem()))) {
      return words;
    }
    List<Word> all = new ArrayList<>();
    for (Word word : words) {
      List<String> meaning = meanings.get(word.stem());
      if (meaning == null) {
        all.add(word);
      } else {
        meaning.forEach(stem -> all.add(new Word(word.start(), word.end(), stem)));
      }
    }
    return all;
  }
}
