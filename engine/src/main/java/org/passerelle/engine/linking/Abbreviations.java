package org.passerelle.engine.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.reference.EverydayWords;
import org.passerelle.reference.EverydayWords.EverydayWord;

/** Puts the words of titles in the place of abbreviations and everyday words. */
final class Abbreviations {
  private final Map<String, List<String>> parts = new HashMap<>();
  private final Map<String, List<String>> wholes = new HashMap<>();

  Abbreviations(EverydayWords everyday) {
    for (EverydayWord word : everyday.all()) {
      Map<String, List<String>> meanings =
          switch (word.scope()) {
            case PART -> parts;
            case WHOLE -> wholes;
            case CIRCUMSTANCE -> new HashMap<>();
          };
      List<String> stems = Words.stems(word.word());
      if (stems.size() != 1) {
        throw new IllegalArgumentException(
            "An everyday word is one word, this is not: " + word.word());
      }
      meanings.put(stems.getFirst(), Words.stems(word.meaning()));
    }
  }

  /** The words, each abbreviation replaced by what it means, all at its place in the text. */
  List<Word> spellOut(List<Word> words) {
    boolean isOne = words.size() == 1;
    if (words.stream().noneMatch(word -> meaning(word, isOne) != null)) {
      return words;
    }
    List<Word> all = new ArrayList<>();
    for (Word word : words) {
      List<String> meaning = meaning(word, isOne);
      if (meaning == null) {
        all.add(word);
      } else {
        meaning.forEach(stem -> all.add(new Word(word.start(), word.end(), stem)));
      }
    }
    return all;
  }

  private @Nullable List<String> meaning(Word word, boolean isOne) {
    List<String> whole = isOne ? wholes.get(word.stem()) : null;
    return whole == null ? parts.get(word.stem()) : whole;
  }
}
