package org.passerelle.app.view;

import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeInput;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.demand.Business;
import org.passerelle.engine.income.demand.Clientele;
import org.passerelle.engine.income.demand.Demand;
import org.passerelle.engine.income.demand.DemandError;
import org.passerelle.engine.income.demand.DemandError.Field;
import org.passerelle.engine.income.demand.DemandOutlook;
import org.passerelle.engine.income.demand.Means;
import org.passerelle.engine.income.demand.NetTable;
import org.passerelle.engine.income.demand.Starters;
import org.passerelle.engine.income.demand.Trials;
import org.passerelle.reference.DemandCalibration;

/**
 * What a person asks of a business of their own. Its limits hold wherever it is asked: on a page,
 * over the API and in a terminal. Those that are not named here are those of the engine.
 *
 * @param dayRate the price of a day without VAT, in euros; {@value #LEAST_DAY_RATE} to {@value
 *     #MOST_DAY_RATE}
 * @param capacity days that can be billed a month; {@value #LEAST_CAPACITY} to {@value #MOST_DAYS}
 * @param costs of the business, in euros a month; 0 to {@link #MOST_COSTS}
 * @param clients what is expected of them
 * @param likeStarters whether it may never start or be given up as often as those of others
 */
public record DemandWish(
    double dayRate,
    double capacity,
    double costs,
    Clients clients,
    Means means,
    boolean likeStarters,
    Status status,
    Household household) {
  /** How little one knows of one's own luck: two in three rates lie between half and twice. */
  private static final double ARRIVAL_SPREAD = 0.7;

  /** Clients differ as much as they buy on average. */
  private static final double CLIENT_SPREAD = 1;

  /** Euros; nothing is sold for less. */
  public static final double LEAST_DAY_RATE = 1;

  /** Euros; more is a slip of the hand. */
  public static final double MOST_DAY_RATE = 100_000;

  /** Days a month. */
  public static final double LEAST_CAPACITY = 1;

  /** The days of a month, whether billed or bought. */
  public static final double MOST_DAYS = 31;

  /** How long a client stays at most, in months. */
  public static final int MOST_STAY = 1000;

  private static final int MONTHS_A_YEAR = 12;

  /** The rules reckon with the costs of a year. */
  public static final double MOST_COSTS = Math.floor(IncomeInput.MOST / MONTHS_A_YEAR);

  /** Months and clients of all courses together; drawing them takes some tenths of a second. */
  private static final double MOST_WORK = 4e6;

  /** Fewer courses would say little. */
  private static final int LEAST_PATHS = 500;

  private static final int STEPS = 400;

  /**
   * A wish.
   *
   * @throws DemandError if a number is out of its range
   */
  public DemandWish {
    DemandError.check(Field.PRICE, dayRate, LEAST_DAY_RATE, MOST_DAY_RATE);
    DemandError.check(Field.CAPACITY, capacity, LEAST_CAPACITY, MOST_DAYS);
    DemandError.check(Field.COSTS, costs, 0, MOST_COSTS);
  }

  /**
   * The clients that are expected.
   *
   * @param aMonth new ones a month once one is known
   * @param days that a client buys a month on average, 0 to {@value #MOST_DAYS}
   * @param stay for how many months, 1 to {@value #MOST_STAY}
   * @param ramp months until one is known
   * @param atStart those of the first month
   */
  public record Clients(double aMonth, double days, double stay, int ramp, int atStart) {
    /**
     * Clients.
     *
     * @throws DemandError if a number is out of its range
     */
    public Clients {
      DemandError.check(Field.CLIENT_DAYS, days, 0, MOST_DAYS);
      DemandError.check(Field.STAY, stay, 1, MOST_STAY);
    }
  }

  /**
   * How many courses of so many months a server draws at most for whoever asks: the fewer, the more
   * months and clients each has. A client costs the same however long it stays.
   */
  public int mostPaths(int months) {
    double each = months + clients.atStart() + clients.aMonth() * months;
    return (int) Math.clamp(MOST_WORK / each, LEAST_PATHS, Trials.MOST_PATHS);
  }

  /**
   * How it may go.
   *
   * @throws DemandError if a number is out of its range
   */
  public DemandOutlook simulate(
      IncomePlanner planner, DemandCalibration calibration, Trials trials) {
    Business business = business(calibration);
    // The rules take the costs off: a sole proprietor contributes on what is left after them.
    double yearlyCosts = MONTHS_A_YEAR * costs;
    NetTable nets =
        NetTable.of(
            turnover ->
                planner
                    .income(status, new IncomeInput(turnover, yearlyCosts, household))
                    .netAfterTax(),
            Math.min(IncomeInput.MOST, Math.max(1, business.mostTurnover() * MONTHS_A_YEAR)),
            STEPS);
    return Demand.simulate(business, means, nets, trials);
  }

  private Business business(DemandCalibration calibration) {
    Clientele clientele =
        new Clientele(
            clients.aMonth(),
            ARRIVAL_SPREAD,
            clients.ramp(),
            clients.atStart(),
            clients.days() * dayRate,
            CLIENT_SPREAD,
            1 / clients.stay());
    Business own = Business.of(clientele, capacity, dayRate);
    if (!likeStarters) {
      return own;
    }
    Business others = Starters.microEntrepreneur(calibration);
    return own.withNeverStarts(others.neverStarts())
        .withGivingUp(others.givingUp(), others.givingUpHalved());
  }
}
