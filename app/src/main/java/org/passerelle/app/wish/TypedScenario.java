package org.passerelle.app.wish;

import java.util.OptionalDouble;
import org.passerelle.app.wish.WishProblem.Problem;
import org.passerelle.engine.exposure.Substitution;

/**
 * A scenario of one's own, of which the trend fills what is left out.
 *
 * @param middle the year in which half the way is gone
 * @param years from 10 to 90 % of the way
 * @param ceiling how much of what technology can do is taken over in the end, in percent
 * @param isHelpTakenOver whether what AI helps with today is taken over too
 */
public record TypedScenario(
    OptionalDouble middle, OptionalDouble years, OptionalDouble ceiling, boolean isHelpTakenOver) {
  /** Whether nothing was told. */
  public boolean isEmpty() {
    return middle.isEmpty() && years.isEmpty() && ceiling.isEmpty() && !isHelpTakenOver;
  }

  /**
   * The scenario.
   *
   * @throws WishProblem if a number is out of its range
   */
  public Substitution scenario() {
    Substitution trend = Substitution.TREND;
    try {
      return new Substitution(
          middle.orElse(trend.middle()),
          years.orElse(trend.years()),
          ceiling.isPresent() ? ceiling.getAsDouble() / 100 : trend.ceiling(),
          isHelpTakenOver);
    } catch (IllegalArgumentException e) {
      throw new WishProblem(Problem.SCENARIO);
    }
  }
}
