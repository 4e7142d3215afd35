package org.passerelle.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomePlanner;
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
    if (nearest) {
      return session.engines().incomePlanner(day);
    }
    try {
      return session.engines().incomePlannerOf(day);
    } catch (IncomeError e) {
      List<String> told = e.arguments();
      throw session.failure(
          ExitCode.USAGE, "error.rulesDay", told.get(1), told.get(2), told.get(3));
    }
  }
}
