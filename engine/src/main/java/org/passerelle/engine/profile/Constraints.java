package org.passerelle.engine.profile;

import java.util.Optional;

/**
 * What a plan has to respect.
 *
 * @param country two-letter code of ISO 3166-1, upper case
 * @param region code of the region, in France that of INSEE
 * @param departement code of the département, in France that of INSEE
 * @param learningHours hours a week for learning, 0 to 168
 * @param netIncome net income needed, euros a month, 0 or more
 * @param remoteOnly whether the person can only work from where they are
 */
public record Constraints(
    Optional<String> country,
    Optional<String> region,
    Optional<String> departement,
    Optional<Integer> learningHours,
    Optional<Integer> netIncome,
    boolean remoteOnly) {
  /** Hours of a week. */
  private static final int WEEK = 168;

  /** No constraint is known. */
  public static final Constraints NONE =
      new Constraints(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** Checks codes and ranges. */
  public Constraints {
    if (country.isPresent() && !country.get().matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "Country is no two-letter code of ISO 3166: " + country.get());
    }
    if (learningHours.isPresent() && (learningHours.get() < 0 || learningHours.get() > WEEK)) {
      throw new IllegalArgumentException("Hours a week are not 0 to 168: " + learningHours.get());
    }
    if (netIncome.isPresent() && netIncome.get() < 0) {
      throw new IllegalArgumentException("Income is negative: " + netIncome.get());
    }
  }
}
