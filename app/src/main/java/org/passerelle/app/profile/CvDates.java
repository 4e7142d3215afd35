package org.passerelle.app.profile;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.engine.profile.Experience;

/** The dates of CVs. A year without a month stands for its middle. */
record CvDates(YearMonth today) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-.*)?");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** The month of 2019, 2019-03 or 2019-03-15; empty if it is none. */
  static Optional<YearMonth> month(String text) {
    Matcher matcher = ISO.matcher(text.strip());
    return matcher.matches()
        ? month(matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse(""))
        : Optional.empty();
  }

  /** The month of a year and a month, either as digits, the month perhaps with dashes before it. */
  static Optional<YearMonth> month(String year, String month) {
    int y = number(year);
    int m = number(month);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return Optional.empty();
    }
    boolean known = m >= 1 && m <= 12;
    return Optional.of(YearMonth.of(y, known ? m : Month.JULY.getValue()));
  }

  private static int number(String text) {
    String digits = text.replace("-", "").strip();
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
  }

  /** A job; its first and last month count both. Ends before it begins: no length. */
  Experience experience(
      String title, Optional<YearMonth> from, Optional<YearMonth> to, boolean ongoing) {
    return Experience.lasting(title, from, to, ongoing, today);
  }
}
