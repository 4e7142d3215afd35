package org.passerelle.engine.profile;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A period that a line names.
 *
 * @param start where its words begin in the line
 * @param end where they end
 * @param from first month
 * @param to last month
 * @param ongoing whether it has not ended
 * @param months length that is stated in so many months or years, 0 if none
 * @param isYear whether it is one year and no more
 */
record Period(
    int start,
    int end,
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    boolean ongoing,
    int months,
    boolean isYear) {

  /** The year in which it ended. */
  Optional<Integer> endYear() {
    return ongoing ? Optional.empty() : to.or(() -> from).map(YearMonth::getYear);
  }

  /** The words of a text outside of the period. */
  String cutFrom(String text) {
    return text.substring(0, start) + "\t" + text.substring(end);
  }
}
