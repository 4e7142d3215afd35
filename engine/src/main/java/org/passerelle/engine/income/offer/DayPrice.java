package org.passerelle.engine.income.offer;

import org.passerelle.engine.income.IncomeResult;
import org.passerelle.engine.income.Status;

/**
 * A price of a day and what a year of it leaves.
 *
 * @param days that are billed in a year
 * @param dayRate in euros without value-added tax
 * @param result the account of that year on one's own
 */
public record DayPrice(double days, double dayRate, IncomeResult result) {
  /** How the person works. */
  public Status status() {
    return result.status();
  }
}
