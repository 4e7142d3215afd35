package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is left of a year's turnover or wage. An estimate, no advice; all amounts in euros a year,
 * exact, not rounded to the euro as offices do.
 *
 * @param status how the person works
 * @param day the day of the rules
 * @param input what was told
 * @param gross the gross wage, where there is one
 * @param employerCost what the wage costs in all, where there is one
 * @param contributions social contributions, those of employee and employer for a president or a
 *     carried employee, those of the employee alone for an employee; the social levy on dividends
 * @param corporateTax tax on the profit of a company
 * @param netBeforeTax what is left before income tax
 * @param taxable the part of it that income tax is computed on, before any allowance for expenses
 * @param incomeTax the part of the household's income tax that this income bears
 * @param netAfterTax what is left to live on
 * @param account how the net comes about; its amount is {@code netAfterTax}
 * @param employerAccount what the employer pays on top of the wage of an employee
 * @param notices what the person must know
 * @param successor the status that follows by law if the year is like this one twice in a row
 * @param pensionQuarters quarters of pension that the year validates by its contributions, 0 to 4
 */
public record IncomeResult(
    Status status,
    LocalDate day,
    IncomeInput input,
    OptionalDouble gross,
    OptionalDouble employerCost,
    double contributions,
    double corporateTax,
    double netBeforeTax,
    double taxable,
    double incomeTax,
    double netAfterTax,
    IncomeLine account,
    Optional<IncomeLine> employerAccount,
    List<Notice> notices,
    Optional<Status> successor,
    int pensionQuarters) {
  private static final int MONTHS = 12;

  public IncomeResult {
    notices = List.copyOf(notices);
  }

  /** What is left to live on, in euros a month. */
  public double netAMonth() {
    return netAfterTax / MONTHS;
  }
}
