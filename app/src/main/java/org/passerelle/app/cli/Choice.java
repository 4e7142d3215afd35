package org.passerelle.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.app.text.EnumName;

/** Words and numbers of options, of which only some are understood. */
final class Choice {
  private Choice() {}

  /**
   * The constant that a word names, hyphens for underscores, in small or capital letters.
   *
   * @param error the key of what is told otherwise, with the word and the list of all names
   */
  static <E extends Enum<E>> E of(Session session, Class<E> type, String word, String error) {
    String wanted = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    List<E> constants = Arrays.asList(type.getEnumConstants());
    return constants.stream()
        .filter(constant -> EnumName.option(constant).equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            session.failure(
                ExitCode.USAGE,
                error,
                word,
                constants.stream().map(EnumName::option).collect(Collectors.joining(", "))));
  }

  /** Refuses a number of things to show that is below 1 or above a limit. */
  static void checkCount(Session session, int count, int most) {
    if (count < 1 || count > most) {
      throw session.failure(ExitCode.USAGE, "error.count", count, most);
    }
  }
}
