package org.passerelle.engine.income.offer;

import java.util.List;
import java.util.OptionalDouble;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomeError.Problem;
import org.passerelle.engine.income.IncomeInput;

/**
 * What a price is computed for.
 *
 * @param billedDays days that are paid in a year, 1 to 366
 * @param netNow what the person is left with now after income tax, in euros a year; empty for the
 *     median wage of the occupation
 * @param costs of the business in euros a year, 0 to 10 million
 * @param household those who are taxed together
 */
public record Terms(double billedDays, OptionalDouble netNow, double costs, Household household) {
  /** Days that are told beside the wanted ones: few, usual and many. */
  public static final List<Double> DAYS = List.of(100.0, 140.0, 180.0);

  /** 140 billed days, one person, no costs. */
  public static final Terms USUAL = new Terms(140, OptionalDouble.empty(), 0, Household.SINGLE);

  private static final double MOST_DAYS = 366;

  /**
   * @throws IncomeError if a number is out of range
   */
  public Terms {
    check("billedDays", billedDays, 1, MOST_DAYS);
    check("netNow", netNow.orElse(0), 0, IncomeInput.MOST / 2);
    check("costs", costs, 0, IncomeInput.MOST);
  }

  private static void check(String field, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IncomeError(Problem.OUT_OF_RANGE, field, value, least, most);
    }
  }
}
