package org.passerelle.engine.profile;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A job a person has held.
 *
 * @param title title of the job, without the employer
 * @param from first month, empty if the text gives none
 * @param to last month, empty if the text gives none or the job goes on
 * @param ongoing whether the person still holds it
 * @param months how long, in months; 0 if the text gives no length
 */
public record Experience(
    String title, Optional<YearMonth> from, Optional<YearMonth> to, boolean ongoing, int months) {
  /** Checks the length. */
  public Experience {
    if (months < 0) {
      throw new IllegalArgumentException("Months of an experience are negative: " + months);
    }
  }

  /**
   * A job whose length follows from its months: first and last count both. One that ends before it
   * begins has no length.
   *
   * @param today last month of a job that goes on
   */
  public static Experience lasting(
      String title,
      Optional<YearMonth> from,
      Optional<YearMonth> to,
      boolean ongoing,
      YearMonth today) {
    Optional<YearMonth> last = ongoing ? Optional.of(today) : to;
    long months =
        from.isPresent() && last.isPresent()
            ? Math.max(
                0,
                last.get().getYear() * 12L
                    + last.get().getMonthValue()
                    - from.get().getYear() * 12L
                    - from.get().getMonthValue()
                    + 1)
            : 0;
    Optional<YearMonth> end = ongoing ? Optional.empty() : to;
    return new Experience(title, from, end, ongoing, Math.toIntExact(months));
  }
}
