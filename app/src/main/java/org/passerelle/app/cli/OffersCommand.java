package org.passerelle.app.cli;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.passerelle.app.cli.OriginArguments.Mover;
import org.passerelle.app.view.DiagnosisViews;
import org.passerelle.app.view.IncomeViews;
import org.passerelle.app.view.OfferView;
import org.passerelle.app.view.OfferViews;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.offer.OfferSheet;
import org.passerelle.engine.income.offer.Offers;
import org.passerelle.engine.income.offer.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle offers comptable}: what one could sell, and at which price of a day. */
@Command(name = "offers")
final class OffersCommand implements Callable<Integer> {
  private static final int MONTHS = 12;

  private final Session session;

  @Mixin private OriginArguments who = new OriginArguments();
  @Mixin private HouseholdOptions household = new HouseholdOptions();
  @Mixin private RulesOptions rules = new RulesOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "140",
      descriptionKey = "option.billedDays")
  private double days = 140;

  @Option(names = "--net-month", paramLabel = "EUR", descriptionKey = "option.netNow")
  private Optional<String> netMonth = Optional.empty();

  @Option(
      names = "--costs",
      paramLabel = "EUR",
      defaultValue = "0",
      descriptionKey = "option.costs")
  private String costs = "0";

  OffersCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!(days >= 1 && days <= Terms.MOST_DAYS)) {
      throw session.failure(ExitCode.USAGE, "error.days", days);
    }
    IncomePlanner planner = rules.planner(session);
    OptionalDouble netNow =
        netMonth
            .map(text -> OptionalDouble.of(MONTHS * netMonth(text)))
            .orElse(OptionalDouble.empty());
    double spent = Choice.amount(session, "--costs", costs);
    Mover mover = who.mover(session, output.isJson());
    OfferSheet sheet;
    try {
      Terms terms = new Terms(days, netNow, spent, household.household(session));
      sheet =
          new Offers(session.reference(), session.exposures(), planner)
              .of(mover.held(session), mover.origin(), terms);
    } catch (IncomeError e) {
      throw session.failure(
          ExitCode.USAGE, "error.plain", new IncomeViews(session.messages(), planner).problem(e));
    }
    OfferView view =
        new OfferViews(session.views(), session.messages())
            .of(
                sheet,
                session
                    .diagnoses()
                    .of(
                        sheet.defence().diagnosis(),
                        Optional.empty(),
                        DiagnosisViews.usualScenarios(),
                        session.year()));
    if (output.isJson()) {
      session.json(view);
    } else {
      new OffersText(session, view).write();
    }
    return ExitCode.OK.code();
  }

  private double netMonth(String text) {
    double net = Choice.amount(session, "--net-month", text);
    if (net > Terms.MOST_NET_A_MONTH) {
      throw session.failure(
          ExitCode.USAGE,
          "income.problem.out_of_range",
          "--net-month",
          net,
          0,
          Terms.MOST_NET_A_MONTH);
    }
    return net;
  }
}
