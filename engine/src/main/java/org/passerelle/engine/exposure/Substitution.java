package org.passerelle.engine.exposure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What would be left of a working week if technology took over activities along an S-curve: the
 * logistic curve of diffusion (Griliches 1957). By year t an activity with exposure e has lost the
 * part {@code ceiling * e / (1 + exp(-r (t - middle)))}, r so that it takes the given years from 10
 * to 90 % of the way. This is no forecast: nobody knows the curve, and the numbers are the
 * reader's.
 *
 * @param middle the year in which half the way is gone
 * @param years from 10 to 90 % of the way, above 0
 * @param ceiling how much of what technology can do is taken over in the end, 0 to 1
 * @param isHelpTakenOver whether what AI helps with today is taken over too
 */
public record Substitution(double middle, double years, double ceiling, boolean isHelpTakenOver) {
  /** Slow as electricity in factories: thirty years and more. */
  public static final Substitution SLOW = new Substitution(2050, 30, 0.5, false);

  public static final Substitution TREND = new Substitution(2038, 20, 0.8, false);

  /** Fast as the smartphone. */
  public static final Substitution FAST = new Substitution(2031, 10, 1, true);

  private static final double FIRST = 1900;
  private static final double LAST = 2200;
  private static final double MOST_YEARS = 200;

  /** The week that is left in a year, a part of today's. */
  public record Left(int year, double share) {}

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public Substitution {
    if (!(middle >= FIRST && middle <= LAST)) {
      throw new IllegalArgumentException("middle: " + middle);
    }
    if (!(years > 0 && years <= MOST_YEARS)) {
      throw new IllegalArgumentException("years: " + years);
    }
    if (!(ceiling >= 0 && ceiling <= 1)) {
      throw new IllegalArgumentException("ceiling: " + ceiling);
    }
  }

  /** How far the way is gone, 0 to 1. */
  public double gone(double year) {
    // From 10 to 90 % the logit rises by 2 ln 9.
    double rate = 2 * Math.log(9) / years;
    return 1 / (1 + Math.exp(-rate * (year - middle)));
  }

  /** What is left of an activity in a year, if all of it is there in the year of today. */
  public double left(ActivityExposure activity, int today, int year) {
    double exposure = isHelpTakenOver ? activity.withHelp() : activity.automation();
    double start = 1 - ceiling * exposure * gone(today);
    return start <= 0 ? 1 : (1 - ceiling * exposure * gone(year)) / start;
  }

  /** What is left of a week in each year from today to the last. */
  public List<Left> left(WorkWeek week, int today, int last) {
    return IntStream.rangeClosed(today, last)
        .mapToObj(year ->
            new Left(
                year,
                week.parts().stream()
                    .mapToDouble(part -> part.share() * left(part.exposure(), today, year))
                    .sum()))
        .toList();
  }
}
