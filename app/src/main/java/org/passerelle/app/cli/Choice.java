package org.passerelle.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.app.text.Amount;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.engine.income.Activity;

/** Words and numbers of options, of which only some are understood. */
final class Choice {
  private Choice() {}

  /**
   * The constant that a word names, hyphens for underscores, in small or capital letters.
   *
   * @param error the key of what is told otherwise, with the word and the list of all names
   */
  static <E extends Enum<E>> E of(Session session, Class<E> type, String word, String error) {
    return EnumName.find(type, word)
        .orElseThrow(() ->
            session.failure(
                ExitCode.USAGE,
                error,
                word,
                Arrays.stream(type.getEnumConstants())
                    .map(EnumName::option)
                    .collect(Collectors.joining(", "))));
  }

  /** Refuses a number of things to show that is below 1 or above a limit. */
  static void checkCount(Session session, int count, int most) {
    if (count < 1 || count > most) {
      throw session.failure(ExitCode.USAGE, "error.count", count, most);
    }
  }

  /** The amount of money that is given for an option. */
  static double amount(Session session, String option, String text) {
    return Amount.of(text)
        .orElseThrow(() -> session.failure(ExitCode.USAGE, "error.amount", text, option));
  }

  /** The short name of a status of work, hyphens for underscores. */
  static String status(Session session, String word) {
    var names = IncomeViews.statuses(Activity.LIBERAL, IncomeViews.USUAL_FEE).keySet();
    String wanted = word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    if (!names.contains(wanted)) {
      throw session.failure(
          ExitCode.USAGE, "error.status", word, String.join(", ", names).replace('_', '-'));
    }
    return wanted;
  }
}
