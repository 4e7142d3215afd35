package org.passerelle.app.view;

import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeInput;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.demand.Business;
import org.passerelle.engine.income.demand.Clientele;
import org.passerelle.engine.income.demand.Demand;
import org.passerelle.engine.income.demand.DemandOutlook;
import org.passerelle.engine.income.demand.Means;
import org.passerelle.engine.income.demand.NetTable;
import org.passerelle.engine.income.demand.Starters;
import org.passerelle.engine.income.demand.Trials;
import org.passerelle.reference.DemandCalibration;

/**
 * What a person asks of a business of their own.
 *
 * @param dayRate the price of a day without VAT, in euros
 * @param capacity days that can be billed a month
 * @param costs of the business, in euros a month
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

  /** How long a client stays at most, in months. */
  public static final int MOST_STAY = 1000;

  private static final int MONTHS_A_YEAR = 12;
  private static final int STEPS = 400;

  /**
   * The clients that are expected.
   *
   * @param aMonth new ones a month once one is known
   * @param days that a client buys a month on average
   * @param stay for how many months, 1 to {@value #MOST_STAY}
   * @param ramp months until one is known
   * @param atStart those of the first month
   */
  public record Clients(double aMonth, double days, double stay, int ramp, int atStart) {}

  /** Whether a client can stay for so many months. */
  public static boolean isStay(double months) {
    return months >= 1 && months <= MOST_STAY;
  }

  /**
   * How it may go.
   *
   * @throws org.passerelle.engine.income.demand.DemandError if a number is out of its range
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
