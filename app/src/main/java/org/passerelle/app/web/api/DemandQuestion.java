package org.passerelle.app.web.api;

import java.util.List;
import java.util.Objects;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DemandViews;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeInput;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.demand.Business;
import org.passerelle.engine.income.demand.Clientele;
import org.passerelle.engine.income.demand.Demand;
import org.passerelle.engine.income.demand.Means;
import org.passerelle.engine.income.demand.NetTable;
import org.passerelle.engine.income.demand.Starters;
import org.passerelle.engine.income.demand.Trials;
import org.passerelle.reference.Reference;

/** Whether the clients come: what is asked, and its answer. */
record DemandQuestion(
    Given given, Household household, IncomePlanner planner, Reference reference) {
  /** Courses of one request; a hundred thousand of three years take a few seconds. */
  private static final int MOST_PATHS = 20_000;

  private static final double ARRIVAL_SPREAD = 0.7;
  private static final double CLIENT_SPREAD = 1;
  private static final int MONTHS_A_YEAR = 12;
  private static final int STEPS = 400;

  static final List<Parameter> PARAMETERS =
      List.of(
          IncomeRoutes.euros("dayRate", "option.demandRate").required(),
          IncomeRoutes.euros("need", "option.need").required(),
          IncomeRoutes.euros("savings", "option.savings").orElse("0"),
          Parameter.number("clients", "option.newClients", 0, 1000).orElse("0.5"),
          Parameter.number("clientDays", "option.clientDays", 0, 31).orElse("3"),
          Parameter.number("stay", "option.stay", 1, 1000).orElse("12"),
          Parameter.whole("ramp", "option.ramp", 0, Trials.MOST_MONTHS).orElse("6"),
          Parameter.whole("atStart", "option.atStart", 0, 1000).orElse("0"),
          Parameter.number("capacity", "option.capacity", 0, 31).orElse("15"),
          IncomeRoutes.euros("costsMonth", "option.costsMonth").orElse("0"),
          IncomeRoutes.euros("benefit", "option.benefit").orElse("0"),
          Parameter.whole("benefitMonths", "option.benefitMonths", 0, Trials.MOST_MONTHS)
              .orElse("0"),
          Parameter.number("benefitDeducted", "option.benefitDeducted", 0, 100).orElse("70"),
          Parameter.choice("status", "api.parameter.status", ownStatuses()).orElse("micro"),
          Parameter.choice("activity", "api.parameter.activity", Activity.class)
              .orElse(EnumName.of(Activity.LIBERAL)),
          Parameter.flag("likeStarters", "option.likeStarters"),
          Parameter.whole("months", "option.demandMonths", 1, Trials.MOST_MONTHS).orElse("36"),
          Parameter.whole("paths", "option.paths", 1, MOST_PATHS).orElse("10000"),
          Parameter.whole("seed", "option.demandSeed", 0, Long.MAX_VALUE >> 1).orElse("1"));

  /** Whoever is employed has no clients. */
  private static List<String> ownStatuses() {
    return IncomeViews.statuses(Activity.LIBERAL, IncomeViews.USUAL_FEE).entrySet().stream()
        .filter(entry -> !(entry.getValue() instanceof Employee))
        .map(entry -> entry.getKey())
        .toList();
  }

  /**
   * How it may go.
   *
   * @throws org.passerelle.engine.income.demand.DemandError if a number cannot be used
   * @throws org.passerelle.engine.income.IncomeError if an income cannot be computed
   */
  DemandView answer(Messages messages) {
    Business business = business();
    NetTable nets =
        NetTable.of(
            turnover -> planner.income(status(), input(turnover)).netAfterTax(),
            Math.min(IncomeInput.MOST, Math.max(1, business.mostTurnover() * MONTHS_A_YEAR)),
            STEPS);
    Trials trials = new Trials(given.whole("paths"), given.whole("months"), seed(), true);
    return DemandViews.of(
        Demand.simulate(business, means(), nets, trials),
        messages.text("status." + given.text("status")),
        planner.day().toString(),
        given.number("need"));
  }

  private Status status() {
    Activity activity = given.choice(Activity.class, "activity");
    return Objects.requireNonNull(
        IncomeViews.statuses(activity, IncomeViews.USUAL_FEE).get(given.text("status")));
  }

  private IncomeInput input(double turnover) {
    return new IncomeInput(turnover, 0, household);
  }

  private long seed() {
    return given.large("seed");
  }

  private Business business() {
    double rate = given.number("dayRate");
    Clientele clientele =
        new Clientele(
            given.number("clients"),
            ARRIVAL_SPREAD,
            given.whole("ramp"),
            given.whole("atStart"),
            given.number("clientDays") * rate,
            CLIENT_SPREAD,
            1 / given.number("stay"));
    Business business =
        Business.of(clientele, given.number("capacity"), rate)
            .withCosts(given.number("costsMonth"));
    if (!given.isSet("likeStarters")) {
      return business;
    }
    Business others = Starters.microEntrepreneur(reference.demandCalibration());
    return business
        .withNeverStarts(others.neverStarts())
        .withGivingUp(others.givingUp(), others.givingUpHalved());
  }

  private Means means() {
    return Means.of(given.number("savings"), given.number("need"))
        .withBenefit(
            given.number("benefit"),
            given.whole("benefitMonths"),
            given.number("benefitDeducted") / 100);
  }
}
