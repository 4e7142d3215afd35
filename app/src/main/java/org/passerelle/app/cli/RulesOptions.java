package org.passerelle.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.passerelle.app.engines.Engines;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.reference.IncomeRules;
import picocli.CommandLine.Option;

/** Whose rules, and of which day. */
final class RulesOptions {

  @Option(names = "--on", paramLabel = "DAY", descriptionKey = "option.rulesDay")
  private Optional<String> on = Optional.empty();

  @Option(names = "--nearest", descriptionKey = "option.nearestRules")
  private boolean nearest;

  /** What computes by the rules of that day; a day whose rules are not known is refused. */
  IncomePlanner planner(Session session) {
    LocalDate day = LocalDate.now(ZoneId.systemDefault());
    try {
      day = on.map(LocalDate::parse).orElse(day);
    } catch (DateTimeException e) {
      throw session.failure(ExitCode.USAGE, "error.day", on.orElse(""));
    }
    IncomeRules rules = session.reference().nearestIncomeRules(Engines.COUNTRY, day.getYear());
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
