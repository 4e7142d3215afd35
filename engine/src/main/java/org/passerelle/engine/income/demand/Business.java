package org.passerelle.engine.income.demand;

import org.passerelle.engine.income.demand.DemandError.Field;

/**
 * A business of one person: who buys, how much can be delivered, and how long it is kept up.
 *
 * @param clientele who buys
 * @param capacity how much can be billed a month, in days or hours; above 0, at most 744
 * @param price of a day or an hour, without VAT; euros, above 0, at most 1,000,000. Turnover a
 *     month does not exceed capacity × price
 * @param costs what the business costs each month that it is open and that the net of turnover does
 *     not count yet; euros, 0 to 1,000,000
 * @param neverStarts the probability that no client ever comes; 0 to 1
 * @param givingUp the chance that the business is given up at the end of the first month; 0 to 1
 * @param givingUpHalved after how many months that chance is half of what it was, above 0; infinite
 *     if it stays
 */
public record Business(
    Clientele clientele,
    double capacity,
    double price,
    double costs,
    double neverStarts,
    double givingUp,
    double givingUpHalved) {
  /** The hours of a month of 31 days. */
  public static final double MOST_CAPACITY = 744;

  /**
   * A business.
   *
   * @throws DemandError if a number is out of its range
   */
  public Business {
    DemandError.check(Field.CAPACITY, capacity, Double.MIN_VALUE, MOST_CAPACITY);
    DemandError.check(Field.PRICE, price, Double.MIN_VALUE, Clientele.MOST_EUROS);
    DemandError.check(Field.COSTS, costs, 0, Clientele.MOST_EUROS);
    DemandError.check(Field.NEVER_STARTS, neverStarts, 0, 1);
    DemandError.check(Field.GIVING_UP, givingUp, 0, 1);
    DemandError.check(
        Field.GIVING_UP_HALVED, givingUpHalved, Double.MIN_VALUE, Double.POSITIVE_INFINITY);
  }

  /** One without costs that starts in any case and is never given up. */
  public static Business of(Clientele clientele, double capacity, double price) {
    return new Business(clientele, capacity, price, 0, 0, 0, Double.POSITIVE_INFINITY);
  }

  /** The same with other clients. */
  public Business withClientele(Clientele other) {
    return new Business(other, capacity, price, costs, neverStarts, givingUp, givingUpHalved);
  }

  /** The same with such costs a month. */
  public Business withCosts(double euros) {
    return new Business(clientele, capacity, price, euros, neverStarts, givingUp, givingUpHalved);
  }

  /** The same, but no client ever comes with such a probability. */
  public Business withNeverStarts(double probability) {
    return new Business(clientele, capacity, price, costs, probability, givingUp, givingUpHalved);
  }

  /** The same, but given up with such a chance a month, halved after so many months. */
  public Business withGivingUp(double chance, double halvedAfter) {
    return new Business(clientele, capacity, price, costs, neverStarts, chance, halvedAfter);
  }

  /** The most that can be billed a month, in euros. */
  public double mostTurnover() {
    return capacity * price;
  }

  /** The chance of giving up at the end of a month, counted from 1. */
  double givingUp(int month) {
    return givingUp * Math.pow(2, -(month - 1) / givingUpHalved);
  }
}
