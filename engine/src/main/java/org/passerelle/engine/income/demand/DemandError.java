package org.passerelle.engine.income.demand;

/**
 * A number that a simulation of demand cannot use, told in no language: which number, its value,
 * and from where to where it may lie. Whoever speaks to a person puts it into words.
 */
public final class DemandError extends RuntimeException {
  /** The numbers that are looked at. */
  public enum Field {
    /** clients or jobs a month */
    ARRIVALS,
    /** standard deviation of the logarithm of the arrival rate */
    ARRIVAL_SPREAD,
    /** months */
    RAMP_MONTHS,
    /** clients */
    CLIENTS_AT_START,
    /** days that a client buys a month */
    CLIENT_DAYS,
    /** euros a month */
    CLIENT_TURNOVER,
    /** standard deviation over mean */
    CLIENT_SPREAD,
    /** probability a month */
    CHURN,
    /** months that a client stays on average */
    STAY,
    /** days or hours a month */
    CAPACITY,
    /** euros a day or an hour */
    PRICE,
    /** euros a month */
    COSTS,
    /** probability */
    NEVER_STARTS,
    /** probability a month */
    GIVING_UP,
    /** months */
    GIVING_UP_HALVED,
    /** euros */
    SAVINGS,
    /** euros a month */
    NEED,
    /** euros a month */
    BENEFIT,
    /** months */
    BENEFIT_MONTHS,
    /** share of what is earned */
    BENEFIT_DEDUCTED,
    /** euros a month */
    FALLBACK,
    /** courses that are drawn */
    PATHS,
    /** months */
    MONTHS,
    /** courses times months */
    CELLS,
    /** clients that are expected in all courses together */
    CLIENTS_DRAWN,
    /** euros a year; the turnovers of a table must rise from 0 */
    TABLE_TURNOVER,
    /** euros a year; the net incomes of a table must not fall nor exceed the turnover */
    TABLE_NET,
    /** growth a year */
    ENTRY_GROWTH
  }

  private final Field field;
  private final double value;
  private final double least;
  private final double most;

  DemandError(Field field, double value, double least, double most) {
    super("%s %s: %s to %s".formatted(field, value, least, most));
    this.field = field;
    this.value = value;
    this.least = least;
    this.most = most;
  }

  /**
   * Refuses a number out of its range.
   *
   * @throws DemandError if it is, or if it is no number
   */
  public static void check(Field field, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new DemandError(field, value, least, most);
    }
  }

  public Field field() {
    return field;
  }

  public double value() {
    return value;
  }

  /** The least that the field may be. */
  public double least() {
    return least;
  }

  /** The most that the field may be. */
  public double most() {
    return most;
  }
}
