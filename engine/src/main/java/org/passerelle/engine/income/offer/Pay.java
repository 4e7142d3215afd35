package org.passerelle.engine.income.offer;

import org.passerelle.engine.income.IncomeResult;
import org.passerelle.reference.Figure;

/**
 * A published wage, and what an employee who earns it is left with under the rules of one day.
 *
 * @param published net a month before income tax, in euros of the years that it is of
 * @param netBeforeTax in euros a year: twelve times the published one, or what the minimum wage
 *     leaves where that is more
 * @param isMinimumWage whether the published wage is below the minimum wage of the rules' day,
 *     which stands in for it, as nobody may be paid less today
 * @param employee the account of the gross wage that leaves it; full time, no executive
 */
public record Pay(
    Figure published, double netBeforeTax, boolean isMinimumWage, IncomeResult employee) {
  /** What the employer pays in all, in euros a year. */
  public double employerCost() {
    return employee.employerCost().orElseThrow();
  }
}
