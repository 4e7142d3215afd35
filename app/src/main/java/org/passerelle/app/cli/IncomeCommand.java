package org.passerelle.app.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.passerelle.app.view.IncomeView;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.IncomeViews.Wish;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomePlanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle income --turnover 40000}: what is left, under every status. */
@Command(name = "income")
final class IncomeCommand implements Callable<Integer> {
  private static final int MONTHS = 12;
  private static final double MOST_FEE = 50;

  private final Session session;

  @Mixin private HouseholdOptions household = new HouseholdOptions();
  @Mixin private RulesOptions rules = new RulesOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--turnover", paramLabel = "EUR", descriptionKey = "option.turnover")
  private Optional<String> turnover = Optional.empty();

  @Option(names = "--net", paramLabel = "EUR", descriptionKey = "option.net")
  private Optional<String> net = Optional.empty();

  @Option(names = "--net-month", paramLabel = "EUR", descriptionKey = "option.netMonth")
  private Optional<String> netMonth = Optional.empty();

  @Option(names = "--day-rate", paramLabel = "EUR", descriptionKey = "option.dayRate")
  private Optional<String> dayRate = Optional.empty();

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "140",
      descriptionKey = "option.billedDays")
  private double days = 140;

  @Option(
      names = "--costs",
      paramLabel = "EUR",
      defaultValue = "0",
      descriptionKey = "option.costs")
  private String costs = "0";

  @Option(
      names = "--activity",
      paramLabel = "KIND",
      defaultValue = "liberal",
      descriptionKey = "option.activity")
  private String activity = "liberal";

  @Option(
      names = "--fee",
      paramLabel = "PERCENT",
      defaultValue = "8",
      descriptionKey = "option.fee")
  private double fee = 8;

  @Option(names = "--explain", paramLabel = "STATUS", descriptionKey = "option.explain")
  private Optional<String> explain = Optional.empty();

  IncomeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (Stream.of(turnover, net, netMonth, dayRate).filter(Optional::isPresent).count() != 1) {
      throw session.failure(ExitCode.USAGE, "error.income");
    }
    if (!(days >= 1 && days <= 366)) {
      throw session.failure(ExitCode.USAGE, "error.days", days);
    }
    if (!(fee >= 0 && fee <= MOST_FEE)) {
      throw session.failure(ExitCode.USAGE, "error.fee", fee);
    }
    Activity sold = Choice.of(session, Activity.class, activity, "error.soldActivity");
    Optional<String> explained = explain.map(word -> Choice.status(session, word));
    IncomePlanner planner = rules.planner(session);
    IncomeViews views = new IncomeViews(session.messages(), planner);
    IncomeView view;
    try {
      view =
          views.of(
              new Wish(
                  earned(),
                  wanted(),
                  amount("--costs", costs),
                  sold,
                  household.household(session),
                  days,
                  fee / 100));
    } catch (IncomeError e) {
      throw session.failure(ExitCode.USAGE, "error.plain", views.problem(e));
    }
    if (output.isJson()) {
      session.json(view);
    } else {
      new IncomeText(session).write(view, explained);
    }
    return ExitCode.OK.code();
  }

  private OptionalDouble earned() {
    return turnover
        .map(text -> OptionalDouble.of(amount("--turnover", text)))
        .or(() -> dayRate.map(text -> OptionalDouble.of(days * amount("--day-rate", text))))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble wanted() {
    return net.map(text -> OptionalDouble.of(amount("--net", text)))
        .or(() -> netMonth.map(text -> OptionalDouble.of(MONTHS * amount("--net-month", text))))
        .orElse(OptionalDouble.empty());
  }

  private double amount(String option, String text) {
    return Choice.amount(session, option, text);
  }
}
