package org.passerelle.engine.income.offer;

import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeInput;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.IncomeResult;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.Status.MicroEnterprise;

/**
 * Days that are billed under the most usual status: a micro-enterprise taxed by the scale without
 * relief for beginners; above its ceiling the sole proprietor that follows it by law.
 *
 * @param costs of the business in euros a year
 */
record OwnBusiness(IncomePlanner planner, Activity activity, Household household, double costs) {
  /** What a price leaves. */
  DayPrice at(double dayRate, double days) {
    double turnover = dayRate * days;
    IncomeResult micro = income(MicroEnterprise.of(activity), turnover);
    return new DayPrice(
        days, dayRate, micro.successor().map(next -> income(next, turnover)).orElse(micro));
  }

  /** The price that leaves a net after tax, in euros a year. */
  DayPrice leaving(double net, double days) {
    Status status = MicroEnterprise.of(activity);
    double turnover = planner.turnoverFor(net, status, costs, household);
    IncomeResult result = income(status, turnover);
    if (result.successor().isPresent()) {
      Status next = result.successor().get();
      turnover = planner.turnoverFor(net, next, costs, household);
      result = income(next, turnover);
    }
    return new DayPrice(days, turnover / days, result);
  }

  private IncomeResult income(Status status, double turnover) {
    return planner.income(status, new IncomeInput(turnover, costs, household));
  }
}
