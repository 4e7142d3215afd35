package org.passerelle.engine.income.offer;

import java.util.List;
import java.util.OptionalDouble;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomeError.Problem;

/**
 * What a price is computed for.
 *
 * @param billedDays days that are paid in a year, 1 to 366
 * @param netNow what the person is left with now after income tax, in euros a year, 0 to twelve
 *     times {@value #MOST_NET_A_MONTH}; empty for the median wage of the occupation
 * @param costs of the business in euros a year, 0 to {@value #MOST_COSTS}
 * @param household those who are taxed together
 */
public record Terms(double billedDays, OptionalDouble netNow, double costs, Household household) {
  /** Days that are told beside the wanted ones: few, usual and many. */
  public static final List<Double> DAYS = List.of(100.0, 140.0, 180.0);

  /** 140 billed days, one person, no costs. */
  public static final Terms USUAL = new Terms(140, OptionalDouble.empty(), 0, Household.SINGLE);

  /** The most days of a year. */
  public static final double MOST_DAYS = 366;

  /** The most that a person is left with now, in euros a month after income tax. */
  public static final double MOST_NET_A_MONTH = 100_000;

  /** The most costs in euros a year: up to here some turnover leaves the most net after them. */
  public static final double MOST_COSTS = 2_000_000;

  private static final int MONTHS = 12;

  /**
   * @throws IncomeError if a number is out of range
   */
  public Terms {
    check("billedDays", billedDays, 1, MOST_DAYS);
    check("netNow", netNow.orElse(0), 0, MONTHS * MOST_NET_A_MONTH);
    check("costs", costs, 0, MOST_COSTS);
  }

  private static void check(String field, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IncomeError(Problem.OUT_OF_RANGE, field, value, least, most);
    }
  }
}
