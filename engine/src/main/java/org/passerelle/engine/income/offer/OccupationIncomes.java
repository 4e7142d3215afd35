package org.passerelle.engine.income.offer;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.reference.Reference;

/**
 * What occupations leave, computed when first asked for and kept; safe for many threads. There are
 * no more of them than occupations.
 */
public final class OccupationIncomes {
  private final Reference reference;
  private final IncomePlanner planner;
  private final Pays pays;
  private final Map<Integer, Optional<OccupationIncome>> known = new ConcurrentHashMap<>();

  /**
   * Nothing is computed yet.
   *
   * @param planner by whose rules incomes are computed
   */
  public OccupationIncomes(Reference reference, IncomePlanner planner) {
    this.reference = reference;
    this.planner = planner;
    this.pays = new Pays(reference, planner);
  }

  /** The income of an occupation; empty if no wage is published in France. */
  public Optional<OccupationIncome> of(int occupation) {
    return known.computeIfAbsent(occupation, this::compute);
  }

  private Optional<OccupationIncome> compute(int occupation) {
    String group = reference.occupations().unitGroup(occupation);
    Optional<OwnBusiness> business =
        OfferActivities.of(OfferKind.SERVICE_BY_THE_DAY, group)
            .map(activity -> new OwnBusiness(planner, activity, Household.SINGLE, 0));
    double days = Terms.USUAL.billedDays();
    return pays.median(occupation, Household.SINGLE)
        .map(pay ->
            new OccupationIncome(
                pay, business.map(own -> own.at(pay.employerCost() / days, days))));
  }
}
