package org.passerelle.engine.income.demand;

import org.passerelle.engine.income.demand.DemandError.Field;

/**
 * How clients come, what they buy each month and how long they stay. A client is whoever buys month
 * after month; with a churn of 1, each is a job of one month.
 *
 * @param arrivals how many new clients a month are expected once the business is known; 0 to 100.
 *     With a spread, the mean over those who try
 * @param arrivalSpread how little that is known: standard deviation of the logarithm of the rate,
 *     which is drawn once for each course; 0 (known) to 3. At 0.7 two in three rates lie between
 *     half and twice the median
 * @param rampMonths how many months pass below that rate, which is reached in equal steps; 0 to 120
 * @param clientsAtStart clients who are there from the first month; 0 to 1,000
 * @param turnover what a client buys a month on average, without VAT; euros, 0 to 1,000,000
 * @param turnoverSpread how clients differ: standard deviation over mean; 0 to 10
 * @param churn the chance that a client who bought this month is gone in the next; 0 to 1
 */
public record Clientele(
    double arrivals,
    double arrivalSpread,
    int rampMonths,
    int clientsAtStart,
    double turnover,
    double turnoverSpread,
    double churn) {
  /** The most new clients a month of one person. */
  public static final double MOST_ARRIVALS = 100;

  /** The most clients who are there from the first month. */
  public static final int MOST_AT_START = 1_000;

  /** The most euros of a month, and of a price. */
  public static final double MOST_EUROS = 1_000_000;

  /**
   * A clientele.
   *
   * @throws DemandError if a number is out of its range
   */
  public Clientele {
    DemandError.check(Field.ARRIVALS, arrivals, 0, MOST_ARRIVALS);
    DemandError.check(Field.ARRIVAL_SPREAD, arrivalSpread, 0, 3);
    DemandError.check(Field.RAMP_MONTHS, rampMonths, 0, Trials.MOST_MONTHS);
    DemandError.check(Field.CLIENTS_AT_START, clientsAtStart, 0, MOST_AT_START);
    DemandError.check(Field.CLIENT_TURNOVER, turnover, 0, MOST_EUROS);
    DemandError.check(Field.CLIENT_SPREAD, turnoverSpread, 0, 10);
    DemandError.check(Field.CHURN, churn, 0, 1);
  }

  /** One whose arrival rate is known and holds from the first month, with no client at start. */
  public static Clientele of(
      double arrivals, double turnover, double turnoverSpread, double churn) {
    return new Clientele(arrivals, 0, 0, 0, turnover, turnoverSpread, churn);
  }

  /** The same, but the arrival rate is known so little. */
  public Clientele withArrivalSpread(double spread) {
    return new Clientele(
        arrivals, spread, rampMonths, clientsAtStart, turnover, turnoverSpread, churn);
  }

  /** The same, but it takes so many months to be known. */
  public Clientele withRampMonths(int months) {
    return new Clientele(
        arrivals, arrivalSpread, months, clientsAtStart, turnover, turnoverSpread, churn);
  }

  /** The same, but so many clients are there from the first month. */
  public Clientele withClientsAtStart(int clients) {
    return new Clientele(
        arrivals, arrivalSpread, rampMonths, clients, turnover, turnoverSpread, churn);
  }

  /** The expected rate of arrivals in a month, counted from 1. */
  double rate(int month) {
    return arrivals * Math.min(1, month / (rampMonths + 1.0));
  }
}
