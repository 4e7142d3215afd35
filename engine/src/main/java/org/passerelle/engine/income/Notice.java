package org.passerelle.engine.income;

import java.util.List;

/**
 * What a person must know of a result, without words.
 *
 * @param kind what it is about
 * @param arguments amounts in euros a year, in the order that the kind names
 */
public record Notice(Kind kind, List<Double> arguments) {
  /** The comment names the arguments, in their order. */
  public enum Kind {
    /** The micro regime ends after two years in a row above: turnover, ceiling. */
    MICRO_CEILING_CROSSED,
    /** Above the threshold, within the tolerance: due from 1 January that follows; threshold. */
    VAT_DUE_NEXT_YEAR,
    /** Above the tolerance: due from the day on which it is crossed; tolerance. */
    VAT_DUE_AT_ONCE,
    /**
     * The flat tax of micro-enterprises is open only below this reference income of two years
     * before: limit of the household.
     */
    FLAT_TAX_INCOME_LIMIT,
    /** An income like this one would close the flat tax: reference income, limit. */
    FLAT_TAX_CLOSED_AT_THIS_INCOME,
    /** The start-up relief was asked for but its time is over. */
    START_UP_RELIEF_OVER,
    /** Costs are not deducted in the micro regime: costs. */
    COSTS_NOT_DEDUCTED,
    /** Below the minimum wage of full-time work: gross, minimum wage. */
    BELOW_MINIMUM_WAGE,
    /** Below what the agreement on portage asks for: gross, least. */
    BELOW_LEAST_PORTAGE_WAGE,
    /** No quarter of pension is gained on dividends, and no sick pay: dividends. */
    DIVIDENDS_GIVE_NO_COVER,
    /** Contributions are due although nothing is earned: contributions. */
    LEAST_CONTRIBUTIONS
  }

  public Notice {
    arguments = List.copyOf(arguments);
  }

  static Notice of(Kind kind, Double... arguments) {
    return new Notice(kind, List.of(arguments));
  }
}
