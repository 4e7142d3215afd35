package org.passerelle.evaluation.linking;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The words of a call.
 *
 * @param only sets whose name holds this text
 * @param rankers names of rankers; none means all
 * @param json where to write the results for machines
 */
record LinkingOptions(
    Path folder, Optional<String> only, List<String> rankers, Optional<Path> json) {
  static final String USAGE = "linking DIR [--only PATTERN] [--rankers NAME,NAME] [--json FILE]";

  /**
   * Reads the words.
   *
   * @throws BadArgumentsException when a word is not known, lacks its value, or DIR is missing
   */
  static LinkingOptions of(List<String> words) {
    Optional<Path> folder = Optional.empty();
    Optional<String> only = Optional.empty();
    List<String> rankers = List.of();
    Optional<Path> json = Optional.empty();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      String name = equals < 0 ? word : word.substring(0, equals);
      switch (name) {
        case "--only" -> only = Optional.of(value(word, equals, rest));
        case "--rankers" -> rankers = List.of(value(word, equals, rest).split(",", -1));
        case "--json" -> json = Optional.of(path(value(word, equals, rest)));
        default -> {
          if (word.startsWith("-")) {
            throw new BadArgumentsException("“" + word + "” is not an option");
          }
          if (folder.isPresent()) {
            throw new BadArgumentsException("one folder is expected, “" + word + "” is a second");
          }
          folder = Optional.of(path(word));
        }
      }
    }
    return new LinkingOptions(
        folder.orElseThrow(() -> new BadArgumentsException("the folder of the sets is missing")),
        only,
        rankers,
        json);
  }

  private static String value(String word, int equals, Iterator<String> rest) {
    String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
    if (value.isBlank()) {
      throw new BadArgumentsException("“" + word + "” needs a value");
    }
    return value;
  }

  private static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new BadArgumentsException("“" + word + "” is no file name");
    }
  }
}
