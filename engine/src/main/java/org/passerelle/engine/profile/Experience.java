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
}
