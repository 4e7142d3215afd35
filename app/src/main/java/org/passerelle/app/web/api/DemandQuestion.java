package org.passerelle.app.web.api;

import java.util.List;
import java.util.Objects;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DemandViews;
import org.passerelle.app.view.DemandWish;
import org.passerelle.app.view.DemandWish.Clients;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.demand.Means;
import org.passerelle.engine.income.demand.Trials;
import org.passerelle.reference.Reference;

/** Whether the clients come: what is asked, and its answer. */
record DemandQuestion(
    Given given, Household household, IncomePlanner planner, Reference reference) {
  /** Courses of one request; a hundred thousand of three years take a few seconds. */
  private static final int MOST_PATHS = 20_000;

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
    Trials trials = new Trials(given.whole("paths"), given.whole("months"), seed(), true);
    return DemandViews.of(
        wish().simulate(planner, reference.demandCalibration(), trials),
        messages.text("status." + given.text("status")),
        planner.day().toString(),
        given.number("need"));
  }

  private Status status() {
    Activity activity = given.choice(Activity.class, "activity");
    return Objects.requireNonNull(
        IncomeViews.statuses(activity, IncomeViews.USUAL_FEE).get(given.text("status")));
  }

  private long seed() {
    return given.large("seed");
  }

  private DemandWish wish() {
    return new DemandWish(
        given.number("dayRate"),
        given.number("capacity"),
        given.number("costsMonth"),
        new Clients(
            given.number("clients"),
            given.number("clientDays"),
            given.number("stay"),
            given.whole("ramp"),
            given.whole("atStart")),
        means(),
        given.isSet("likeStarters"),
        status(),
        household);
  }

  private Means means() {
    return Means.of(given.number("savings"), given.number("need"))
        .withBenefit(
            given.number("benefit"),
            given.whole("benefitMonths"),
            given.number("benefitDeducted") / 100);
  }
}
