package org.passerelle.app.web.api;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DemandViews;
import org.passerelle.app.view.DemandWish;
import org.passerelle.app.view.DemandWish.Clients;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.web.WebProblem;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.demand.Clientele;
import org.passerelle.engine.income.demand.Means;
import org.passerelle.engine.income.demand.Trials;
import org.passerelle.reference.Reference;

/** Whether the clients come: what is asked, and its answer. */
record DemandQuestion(
    Given given, Household household, IncomePlanner planner, Reference reference) {
  /** Courses of one request; fewer where each has many months or clients. */
  private static final int MOST_PATHS = 20_000;

  /** The greatest whole number that every program reads from JSON as it was written. */
  private static final long MOST_SEED = (1L << 53) - 1;

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.number(
                  "dayRate",
                  "option.demandRate",
                  DemandWish.LEAST_DAY_RATE,
                  DemandWish.MOST_DAY_RATE)
              .required(),
          euros("need", "option.need").required(),
          Parameter.number("savings", "option.savings", 0, Means.MOST_SAVINGS).orElse("0"),
          Parameter.number("clients", "option.newClients", 0, Clientele.MOST_ARRIVALS)
              .orElse("0.5"),
          Parameter.number("clientDays", "option.clientDays", 0, DemandWish.MOST_DAYS).orElse("3"),
          Parameter.number("stay", "option.stay", 1, DemandWish.MOST_STAY).orElse("12"),
          Parameter.whole("ramp", "option.ramp", 0, Trials.MOST_MONTHS).orElse("6"),
          Parameter.whole("atStart", "option.atStart", 0, Clientele.MOST_AT_START).orElse("0"),
          Parameter.number(
                  "capacity", "option.capacity", DemandWish.LEAST_CAPACITY, DemandWish.MOST_DAYS)
              .orElse("15"),
          Parameter.number("costsMonth", "option.costsMonth", 0, DemandWish.MOST_COSTS).orElse("0"),
          euros("benefit", "option.benefit").orElse("0"),
          Parameter.whole("benefitMonths", "option.benefitMonths", 0, Trials.MOST_MONTHS)
              .orElse("0"),
          Parameter.number("benefitDeducted", "option.benefitDeducted", 0, 100).orElse("70"),
          Parameter.choice("status", "api.parameter.status", ownStatuses()).orElse("micro"),
          Parameter.choice("activity", "api.parameter.activity", Activity.class)
              .orElse(EnumName.of(Activity.LIBERAL)),
          Parameter.flag("likeStarters", "option.likeStarters"),
          Parameter.whole("months", "option.demandMonths", 1, Trials.MOST_MONTHS).orElse("36"),
          paths(MOST_PATHS).orElse("10000"),
          Parameter.whole("seed", "option.demandSeed", 0, MOST_SEED).orElse("1"));

  /** Of a month. */
  private static Parameter euros(String name, String described) {
    return Parameter.number(name, described, 0, Clientele.MOST_EUROS);
  }

  private static Parameter paths(int most) {
    return Parameter.whole("paths", "api.parameter.paths", 1, most);
  }

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
   * @throws WebProblem if more courses are wanted than are drawn of such a question
   * @throws org.passerelle.engine.income.demand.DemandError if a number cannot be used
   * @throws org.passerelle.engine.income.IncomeError if an income cannot be computed
   */
  DemandView answer(Messages messages) {
    DemandWish wish = wish();
    Trials trials = new Trials(paths(wish), given.whole("months"), seed(), true);
    return DemandViews.of(
        wish.simulate(planner, reference.demandCalibration(), trials),
        messages.text("status." + given.text("status")),
        planner.day().toString(),
        given.number("need"));
  }

  /** Those that are wanted; if nothing is said, no more than are drawn of such a question. */
  private int paths(DemandWish wish) {
    int most = Math.min(MOST_PATHS, wish.mostPaths(given.whole("months")));
    int wanted = given.whole("paths");
    if (wanted > most && given.has("paths")) {
      throw new WebProblem(HttpStatus.UNPROCESSABLE_CONTENT, "api.problem.paths", wanted, most)
          .with("parameter", "paths")
          .with("value", given.text("paths"))
          .with("allowed", paths(most).schema());
    }
    return Math.min(wanted, most);
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
