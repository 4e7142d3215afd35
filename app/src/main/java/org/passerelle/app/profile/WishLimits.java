package org.passerelle.app.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Numbers and codes that a person writes of their skills and wishes, within their limits. */
public final class WishLimits {
  /** Hours of a week. */
  public static final int WEEK = 168;

  /** Euros a month; more is a slip of the hand. */
  public static final int MOST_INCOME = 1_000_000;

  private static final double MOST_YEARS = 100;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private WishLimits() {}

  /** Years from 0 to 100, with a point or a comma; empty for all else. */
  public static Optional<Double> years(String word) {
    String number = word.strip().replace(',', '.');
    return Optional.of(number)
        .filter(n -> n.matches("\\d{1,3}(\\.\\d{1,4})?"))
        .map(Double::parseDouble)
        .filter(years -> years <= MOST_YEARS);
  }

  /** A whole number from 0; empty for all else. */
  public static Optional<Integer> whole(String word, int most) {
    return Optional.of(word.strip())
        .filter(w -> w.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .filter(number -> number <= most);
  }

  /** The code of a country, two letters of ISO 3166 in capitals; empty for all else. */
  public static Optional<String> country(String code) {
    return Optional.of(code.strip().toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
  }
}
