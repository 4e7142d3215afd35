package org.passerelle.evaluation.linking;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The words of a call.
 *
 * @param only found in the names of the sets to run
 * @param rankers names of rankers; none means all
 * @param limit the most texts of a set, 1 or more
 * @param json where to write the results for machines
 */
record LinkingOptions(
    Path folder, Pattern only, List<String> rankers, int limit, Optional<Path> json) {

  /**
   * Reads the words.
   *
   * @throws BadArgumentsException when a word is not known, lacks its value, or DIR is missing
   */
  static LinkingOptions of(List<String> words) {
    Optional<Path> folder = Optional.empty();
    Pattern only = Pattern.compile("");
    int limit = Integer.MAX_VALUE;
    List<String> rankers = List.of();
    Optional<Path> json = Optional.empty();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      String name = equals < 0 ? word : word.substring(0, equals);
      switch (name) {
        case "--only" -> only = pattern(value(word, equals, rest));
        case "--rankers" -> rankers = names(value(word, equals, rest));
        case "--limit" -> limit = count(value(word, equals, rest));
        case "--json" -> json = Optional.of(path(value(word, equals, rest)));
        default -> {
          if (word.startsWith("-")) {
            throw new BadArgumentsException(
                "“" + word + "” is not an option; there are --only, --rankers, --limit and --json");
          }
          if (folder.isPresent()) {
            throw new BadArgumentsException("one folder is expected, “" + word + "” is a second");
          }
          folder = Optional.of(path(word));
        }
      }
    }
    return new LinkingOptions(
        folder.orElseThrow(() ->
            new BadArgumentsException("the folder of the sets is missing: evaluate linking DIR")),
        only,
        rankers,
        limit,
        json);
  }

  private static String value(String word, int equals, Iterator<String> rest) {
    String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
    if (value.isBlank()) {
      throw new BadArgumentsException("“" + word + "” needs a value");
    }
    return value;
  }

  private static Pattern pattern(String word) {
    try {
      return Pattern.compile(word);
    } catch (PatternSyntaxException e) {
      throw new BadArgumentsException(
          "--only “"
              + word
              + "” is no pattern ("
              + e.getDescription()
              + "); a part of a name will do");
    }
  }

  private static List<String> names(String word) {
    return Arrays.stream(word.split(",", -1)).map(String::strip).toList();
  }

  private static int count(String word) {
    try {
      int count = Integer.parseInt(word);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Told below, as 0 is.
    }
    throw new BadArgumentsException(
        "--limit is “" + word + "”; a whole number from 1 on is expected");
  }

  private static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new BadArgumentsException("“" + word + "” is no file name; give a path");
    }
  }
}
