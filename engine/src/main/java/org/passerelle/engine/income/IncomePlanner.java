package org.passerelle.engine.income;

import java.time.LocalDate;
import org.passerelle.engine.income.IncomeError.Problem;
import org.passerelle.reference.IncomeRules;

/**
 * What is left of a turnover or a wage, and which turnover or day rate leaves what is wanted, under
 * the rules of one day.
 */
public final class IncomePlanner {
  /** A turnover that was searched leaves what is wanted to within so much, in euros a year. */
  public static final double TOLERANCE = .01;

  private static final double MOST_DAYS = 366;
  private static final double LITTLE_WAGE = 1000;

  private final Incomes incomes;
  private final LocalDate day;

  /**
   * @param day the day whose rules hold, as if they held for the whole year
   * @throws IncomeError if the rules of that day are not known
   */
  public IncomePlanner(IncomeRules rules, LocalDate day) {
    this.day = day;
    incomes = new Incomes(new Law(rules, day));
  }

  /**
   * The same with the rules of the nearest day that is known, for a day before or after; {@link
   * #day} and every result say which one it is.
   */
  public static IncomePlanner nearest(IncomeRules rules, LocalDate day) {
    LocalDate known = day.isBefore(rules.firstDay()) ? rules.firstDay() : day;
    return new IncomePlanner(rules, known.isAfter(rules.lastDay()) ? rules.lastDay() : known);
  }

  /** The day of the rules. */
  public LocalDate day() {
    return day;
  }

  /**
   * What is left of a year.
   *
   * @throws IncomeError if a start-up relief is asked for after the last day that is known
   */
  public IncomeResult income(Status status, IncomeInput input) {
    return incomes.of(status, input);
  }

  /**
   * The turnover, or gross wage of an employee, that leaves a wanted net after tax.
   *
   * @param wantedNet in euros a year, 0 to 10 million
   * @param costs in euros a year
   * @return in euros a year; its net is within {@link #TOLERANCE} of the wanted one, unless the law
   *     makes the net jump over it: then it is where it jumps
   * @throws IncomeError if no turnover up to {@link IncomeInput#MOST} leaves that
   */
  public double turnoverFor(double wantedNet, Status status, double costs, Household household) {
    IncomeError.checkAmount("wantedNet", wantedNet, IncomeInput.MOST);
    IncomeInput input = new IncomeInput(IncomeInput.MOST, costs, household);
    double most = net(status, input);
    if (most < wantedNet) {
      throw new IncomeError(
          Problem.NET_OUT_OF_REACH, "wantedNet", wantedNet, most, IncomeInput.MOST);
    }
    if (net(status, input.withTurnover(0)) >= wantedNet) {
      return 0;
    }
    return Bisection.narrow(
            0, IncomeInput.MOST, wantedNet, turnover -> net(status, input.withTurnover(turnover)))
        .high();
  }

  /**
   * The gross wage whose cost, all contributions of the employer included, is an amount.
   *
   * @param employerCost in euros a year, 0 to 10 million
   * @return in euros a year; where the cost jumps over the amount, the wage at which it jumps
   * @throws IncomeError if the amount is out of range
   */
  public double wageFor(double employerCost, Status.Employee status, Household household) {
    IncomeError.checkAmount("employerCost", employerCost, IncomeInput.MOST);
    return employerCost == 0
        ? 0
        : Bisection.narrow(
                0, employerCost, employerCost, wage -> employerCost(status, wage, household))
            .low();
  }

  /**
   * The gross wage of which an amount is left before income tax, as wages are told in surveys.
   *
   * @param netBeforeTax in euros a year, 0 to 5 million
   * @return in euros a year; where the net jumps over the amount, the wage at which it jumps
   * @throws IncomeError if the amount is out of range
   */
  public double grossFor(double netBeforeTax, Status.Employee status) {
    IncomeError.checkAmount("netBeforeTax", netBeforeTax, IncomeInput.MOST / 2);
    // Contributions of an employee are never half of the wage but for the smallest ones.
    double most = 2 * netBeforeTax + LITTLE_WAGE;
    return Bisection.narrow(
            0, most, netBeforeTax, wage -> income(status, IncomeInput.of(wage, 0)).netBeforeTax())
        .high();
  }

  /**
   * The status of the year that follows two years of a micro-enterprise: above a ceiling in the
   * first the regime goes on, above it in the second too it ends on 1 January. The ceilings of the
   * day hold for both years, in proportion to its days for the year of creation.
   *
   * @param yearBefore turnover of the year before the day, in euros; 0 if there was none
   * @param year turnover of the year of the day, in euros
   * @throws IncomeError if an amount is out of range or the business is created too late
   */
  public Status statusAfter(Status.MicroEnterprise status, double yearBefore, double year) {
    IncomeError.checkAmount("yearBefore", yearBefore, IncomeInput.MOST);
    IncomeError.checkAmount("turnover", year, IncomeInput.MOST);
    return incomes.statusAfter(status, yearBefore, year);
  }

  /** The minimum wage of a full-time year, gross, in euros. */
  public double minimumWage() {
    return incomes.minimumWage();
  }

  private double employerCost(Status.Employee status, double wage, Household household) {
    return income(status, new IncomeInput(wage, 0, household)).employerCost().orElseThrow();
  }

  /**
   * The price of a day that leaves a wanted net after tax.
   *
   * @param billedDays days that are paid in a year, more than 0 and no more than 366
   * @param costs in euros a year
   * @return in euros without value-added tax
   * @throws IncomeError if no turnover leaves that, or the number of days is out of range
   */
  public double dayRateFor(
      double wantedNet, Status status, double billedDays, double costs, Household household) {
    IncomeError.checkRange("billedDays", billedDays, 1, MOST_DAYS);
    return turnoverFor(wantedNet, status, costs, household) / billedDays;
  }

  private double net(Status status, IncomeInput input) {
    return income(status, input).netAfterTax();
  }
}
