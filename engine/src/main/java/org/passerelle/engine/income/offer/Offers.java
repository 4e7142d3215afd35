package org.passerelle.engine.income.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.passerelle.engine.exposure.Diagnosis;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.exposure.SkillExposures.SkillExposure;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.offer.Defence.RareSkill;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.CitedDayRate;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures;
import org.passerelle.reference.Reference;

/** What someone could sell, why, and what a day of it would have to cost. Safe for many threads. */
public final class Offers {
  private static final List<String> SIGNALS =
      List.of("bmo_projects", "bmo_difficult", "dares_tension_level", "dares_self_employed_share");

  /** Below the middle of all workers, as skills are drawn towards it. */
  private static final double SHELTERED = 0.5;

  private final Reference reference;
  private final Figures figures;
  private final Exposures exposures;
  private final IncomePlanner planner;
  private final OfferRules rules;
  private final Pays pays;

  /**
   * Prepares offers.
   *
   * @param planner by whose rules prices are computed
   */
  public Offers(Reference reference, Exposures exposures, IncomePlanner planner) {
    this.reference = reference;
    this.figures = reference.figures();
    this.exposures = exposures;
    this.planner = planner;
    this.rules = new OfferRules(reference);
    this.pays = new Pays(reference, planner);
  }

  /**
   * What someone could sell.
   *
   * @param occupation whose wages are taken, and which they hold
   * @param origin the skills that they bring
   * @throws org.passerelle.engine.income.IncomeError if no turnover leaves what they have now
   */
  public OfferSheet of(int occupation, Origin origin, Terms terms) {
    Optional<Pay> pay = pays.median(occupation, terms.household());
    Optional<UpperPay> upper =
        pay.flatMap(median -> pays.upper(occupation, median, terms.household()));
    OptionalDouble netNow =
        terms.netNow().isPresent()
            ? terms.netNow()
            : pay.map(median -> OptionalDouble.of(median.employee().netAfterTax()))
                .orElse(OptionalDouble.empty());
    List<Offer> offers = new ArrayList<>();
    List<OfferKind> without = new ArrayList<>();
    for (OfferKind kind : OfferKind.values()) {
      List<Ground> grounds = rules.grounds(kind, occupation, origin);
      if (grounds.isEmpty()) {
        without.add(kind);
      } else {
        offers.add(new Offer(kind, grounds, price(kind, occupation, terms, netNow, pay, upper)));
      }
    }
    return new OfferSheet(
        occupation,
        planner.day(),
        terms,
        pay,
        upper,
        netNow,
        offers,
        without,
        signals(occupation),
        defence(occupation, origin),
        cited(occupation));
  }

  private Optional<OfferPrice> price(
      OfferKind kind,
      int occupation,
      Terms terms,
      OptionalDouble netNow,
      Optional<Pay> pay,
      Optional<UpperPay> upper) {
    String group = reference.occupations().unitGroup(occupation);
    return OfferActivities.of(kind, group)
        .map(activity -> new OwnBusiness(planner, activity, terms.household(), terms.costs()))
        .map(business -> price(business, terms.billedDays(), netNow, pay, upper));
  }

  private static OfferPrice price(
      OwnBusiness business,
      double days,
      OptionalDouble netNow,
      Optional<Pay> pay,
      Optional<UpperPay> upper) {
    return new OfferPrice(
        business.activity(),
        floors(business, netNow, List.of(days)).stream().findFirst(),
        pay.map(median -> costingAsMuch(business, median, days)),
        upper.stream()
            .flatMap(high -> Stream.of(high.least(), high.most()))
            .map(high -> costingAsMuch(business, high, days))
            .toList(),
        pay.stream()
            .flatMap(median -> Terms.DAYS.stream().map(few -> costingAsMuch(business, median, few)))
            .toList(),
        floors(business, netNow, Terms.DAYS));
  }

  private static List<DayPrice> floors(
      OwnBusiness business, OptionalDouble netNow, List<Double> days) {
    return netNow.isEmpty()
        ? List.of()
        : days.stream().map(each -> business.leaving(netNow.getAsDouble(), each)).toList();
  }

  private static DayPrice costingAsMuch(OwnBusiness business, Pay pay, double days) {
    return business.at(pay.employerCost() / days, days);
  }

  private List<Figure> signals(int occupation) {
    return SIGNALS.stream()
        .flatMap(id -> figures.find(figures.measure(id), occupation).stream())
        .toList();
  }

  private Defence defence(int occupation, Origin origin) {
    Diagnosis diagnosis = exposures.diagnose(occupation);
    return new Defence(
        diagnosis,
        diagnosis.skills().reversed().stream().filter(Offers::isSheltered).toList(),
        rules.known(origin).stream()
            .map(skill -> new RareSkill(skill, rules.reach(skill)))
            .filter(rare -> rare.occupations() <= OfferRules.FEW_OCCUPATIONS)
            .toList(),
        reference.occupations().isRegulated(occupation),
        figures.find(figures.measure("teleworkable"), occupation));
  }

  private static boolean isSheltered(SkillExposure skill) {
    return skill.mean() < SHELTERED;
  }

  private List<CitedDayRate> cited(int occupation) {
    return reference.dayRates().stream()
        .filter(rate -> rate.isOf(reference.occupations(), occupation))
        .toList();
  }
}
