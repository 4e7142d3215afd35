package org.passerelle.engine.income.offer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.reference.Lazy;
import org.passerelle.reference.Reference;

/** What occupations leave, computed when first asked for and kept; safe for many threads. */
public final class OccupationIncomes {
  private final Reference reference;
  private final IncomePlanner planner;
  private final Pays pays;
  private final List<Lazy<Optional<OccupationIncome>>> known;

  /**
   * Nothing is computed yet.
   *
   * @param planner by whose rules incomes are computed
   */
  public OccupationIncomes(Reference reference, IncomePlanner planner) {
    this.reference = reference;
    this.planner = planner;
    this.pays = new Pays(reference, planner);
    this.known =
        IntStream.range(0, reference.occupations().size())
            .mapToObj(occupation -> new Lazy<>(() -> compute(occupation)))
            .toList();
  }

  /** The income of an occupation; empty if no wage is published in France. */
  public Optional<OccupationIncome> of(int occupation) {
    return known.get(occupation).get();
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
