package org.passerelle.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.reference.Language;

/** The language to speak: as asked for, else as the machine is set, else English. */
final class LanguageChoice {
  private static final String OPTION = "--lang";

  private LanguageChoice() {}

  /** Looks through the words of a call and the environment. */
  static Language of(List<String> words, Map<String, String> environment) {
    return asked(words)
        .flatMap(LanguageChoice::find)
        .or(() ->
            Stream.of("PASSERELLE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> Stream.ofNullable(environment.get(name)))
                .filter(value -> !value.isBlank())
                .findFirst()
                .flatMap(LanguageChoice::find))
        .orElse(Language.ENGLISH);
  }

  /** The value that stands behind the option, whether or not it is a language. */
  static Optional<String> asked(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith(OPTION + "=")) {
        return Optional.of(words.get(i).substring(OPTION.length() + 1));
      }
      if (words.get(i).equals(OPTION) && i + 1 < words.size()) {
        return Optional.of(words.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** The language of a code such as {@code fr} or {@code fr_FR.UTF-8}. */
  static Optional<Language> find(String code) {
    String start = code.toLowerCase(Locale.ROOT).split("[_.@-]", -1)[0];
    return Stream.of(Language.values()).filter(l -> l.code().equals(start)).findFirst();
  }
}
