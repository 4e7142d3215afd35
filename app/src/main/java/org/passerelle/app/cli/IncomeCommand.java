package org.passerelle.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.passerelle.app.text.Amount;
import org.passerelle.app.view.IncomeView;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.IncomeViews.Wish;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.reference.IncomeRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle income --turnover 40000}: what is left, under every status. */
@Command(name = "income")
final class IncomeCommand implements Callable<Integer> {
  private static final int MONTHS = 12;
  private static final String COUNTRY = "fr";
  private static final double MOST_FEE = 50;

  private final Session session;

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

  @Option(names = "--couple", descriptionKey = "option.couple")
  private boolean couple;

  @Option(names = "--children", paramLabel = "N", descriptionKey = "option.children")
  private int children;

  @Option(names = "--lone-parent", descriptionKey = "option.loneParent")
  private boolean loneParent;

  @Option(
      names = "--other-income",
      paramLabel = "EUR",
      defaultValue = "0",
      descriptionKey = "option.otherIncome")
  private String otherIncome = "0";

  @Option(
      names = "--fee",
      paramLabel = "PERCENT",
      defaultValue = "8",
      descriptionKey = "option.fee")
  private double fee = 8;

  @Option(names = "--on", paramLabel = "DAY", descriptionKey = "option.rulesDay")
  private Optional<String> on = Optional.empty();

  @Option(names = "--nearest", descriptionKey = "option.nearestRules")
  private boolean nearest;

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
    Optional<String> explained = explain.map(this::explained);
    IncomePlanner planner = planner();
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
                  new Household(
                      couple, children, loneParent, amount("--other-income", otherIncome)),
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
    return Amount.of(text)
        .orElseThrow(() -> session.failure(ExitCode.USAGE, "error.amount", text, option));
  }

  private String explained(String status) {
    var names = IncomeViews.statuses(Activity.LIBERAL, 0).keySet();
    String wanted = status.toLowerCase(Locale.ROOT).replace('-', '_');
    if (!names.contains(wanted)) {
      throw session.failure(
          ExitCode.USAGE, "error.status", status, String.join(", ", names).replace('_', '-'));
    }
    return wanted;
  }

  private IncomePlanner planner() {
    LocalDate day = LocalDate.now(ZoneId.systemDefault());
    try {
      day = on.map(LocalDate::parse).orElse(day);
    } catch (DateTimeException e) {
      throw session.failure(ExitCode.USAGE, "error.day", on.orElse(""));
    }
    IncomeRules rules = session.reference().nearestIncomeRules(COUNTRY, day.getYear());
    if (nearest) {
      return IncomePlanner.nearest(rules, day);
    }
    try {
      return new IncomePlanner(rules, day);
    } catch (IncomeError e) {
      throw session.failure(
          ExitCode.USAGE, "error.rulesDay", day, rules.firstDay(), rules.lastDay());
    }
  }
}
