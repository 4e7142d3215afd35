/**
 * What is left at the end of the month? As an employee, as a micro-enterprise, as a sole
 * proprietor, with a company of one's own or in portage; from turnover to net and back. The front
 * door is {@link org.passerelle.engine.income.IncomePlanner}:
 *
 * <pre>{@code
 * IncomeRules rules = Reference.bundled().incomeRules("fr", 2026).orElseThrow();
 * IncomePlanner planner = new IncomePlanner(rules, LocalDate.of(2026, 7, 1));
 *
 * Status micro = Status.MicroEnterprise.of(Activity.LIBERAL);
 * IncomeResult result = planner.income(micro, IncomeInput.of(40_000, 0));
 * double dayRate = planner.dayRateFor(22_700, micro, 140, 4_000, Household.SINGLE);
 * }</pre>
 *
 * <p>The rules are a table of the reference, each number with its first day and its legal source.
 * Results are estimates of a usual case, no advice.
 */
@NullMarked
package org.passerelle.engine.income;

import org.jspecify.annotations.NullMarked;
