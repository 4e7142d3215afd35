package org.passerelle.app.cli;

import java.util.concurrent.Callable;
import org.passerelle.app.view.DemandView;
import org.passerelle.app.view.DemandViews;
import org.passerelle.app.view.DemandWish;
import org.passerelle.app.view.DemandWish.Clients;
import org.passerelle.app.view.DemandWords;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.demand.DemandError;
import org.passerelle.engine.income.demand.Means;
import org.passerelle.engine.income.demand.Trials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle demand --day-rate 300 --need 1500}: whether the clients come. */
@Command(name = "demand")
final class DemandCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private HouseholdOptions household = new HouseholdOptions();
  @Mixin private RulesOptions rules = new RulesOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--day-rate",
      paramLabel = "EUR",
      required = true,
      descriptionKey = "option.demandRate")
  private String dayRate = "0";

  @Option(names = "--need", paramLabel = "EUR", required = true, descriptionKey = "option.need")
  private String need = "0";

  @Option(
      names = "--savings",
      paramLabel = "EUR",
      defaultValue = "0",
      descriptionKey = "option.savings")
  private String savings = "0";

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "0.5",
      descriptionKey = "option.newClients")
  private double clients = 0.5;

  @Option(
      names = "--client-days",
      paramLabel = "N",
      defaultValue = "3",
      descriptionKey = "option.clientDays")
  private double clientDays = 3;

  @Option(names = "--stay", paramLabel = "N", defaultValue = "12", descriptionKey = "option.stay")
  private double stay = 12;

  @Option(names = "--ramp", paramLabel = "N", defaultValue = "6", descriptionKey = "option.ramp")
  private int ramp = 6;

  @Option(
      names = "--at-start",
      paramLabel = "N",
      defaultValue = "0",
      descriptionKey = "option.atStart")
  private int atStart;

  @Option(
      names = "--capacity",
      paramLabel = "N",
      defaultValue = "15",
      descriptionKey = "option.capacity")
  private double capacity = 15;

  @Option(
      names = "--costs-month",
      paramLabel = "EUR",
      defaultValue = "0",
      descriptionKey = "option.costsMonth")
  private String costs = "0";

  @Option(
      names = "--benefit",
      paramLabel = "EUR",
      defaultValue = "0",
      descriptionKey = "option.benefit")
  private String benefit = "0";

  @Option(
      names = "--benefit-months",
      paramLabel = "N",
      defaultValue = "0",
      descriptionKey = "option.benefitMonths")
  private int benefitMonths;

  @Option(
      names = "--benefit-deducted",
      paramLabel = "PERCENT",
      defaultValue = "70",
      descriptionKey = "option.benefitDeducted")
  private double deducted = 70;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      defaultValue = "micro",
      descriptionKey = "option.demandStatus")
  private String status = "micro";

  @Option(
      names = "--activity",
      paramLabel = "KIND",
      defaultValue = "liberal",
      descriptionKey = "option.activity")
  private String activity = "liberal";

  @Option(names = "--like-starters", descriptionKey = "option.likeStarters")
  private boolean likeStarters;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "36",
      descriptionKey = "option.demandMonths")
  private int months = 36;

  @Option(
      names = "--paths",
      paramLabel = "N",
      defaultValue = "10000",
      descriptionKey = "option.paths")
  private int paths = 10_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      descriptionKey = "option.demandSeed")
  private long seed = 1;

  DemandCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String name = Choice.status(session, status);
    Status chosen =
        IncomeViews.statuses(
                Choice.of(session, Activity.class, activity, "error.soldActivity"),
                IncomeViews.USUAL_FEE)
            .get(name);
    if (chosen == null || chosen instanceof Employee) {
      throw session.failure(ExitCode.USAGE, "error.employeeDemand", status);
    }
    IncomePlanner planner = rules.planner(session);
    DemandView view;
    try {
      view =
          DemandViews.of(
              wish(chosen)
                  .simulate(
                      planner,
                      session.reference().demandCalibration(),
                      new Trials(paths, months, seed, true)),
              session.text("status." + name),
              planner.day().toString(),
              amount("--need", need));
    } catch (DemandError e) {
      throw session.failure(
          ExitCode.USAGE, "error.plain", new DemandWords(session.messages()).problem(e));
    } catch (IncomeError e) {
      throw session.failure(
          ExitCode.USAGE, "error.plain", new IncomeViews(session.messages(), planner).problem(e));
    }
    if (output.isJson()) {
      session.json(view);
    } else {
      new DemandText(session).write(view);
    }
    return ExitCode.OK.code();
  }

  private DemandWish wish(Status chosen) {
    return new DemandWish(
        amount("--day-rate", dayRate),
        capacity,
        amount("--costs-month", costs),
        new Clients(clients, clientDays, stay, ramp, atStart),
        Means.of(amount("--savings", savings), amount("--need", need))
            .withBenefit(amount("--benefit", benefit), benefitMonths, deducted / 100),
        likeStarters,
        chosen,
        household.household(session));
  }

  private double amount(String option, String text) {
    return Choice.amount(session, option, text);
  }
}
