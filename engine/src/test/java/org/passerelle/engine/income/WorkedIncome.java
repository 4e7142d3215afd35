package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.reference.IncomeRules;
import org.passerelle.reference.Reference;

/** What incomes worked by hand have in common: the rules of a day, and how a line is found. */
final class WorkedIncome {
  static final IncomeRules RULES = Reference.bundled().incomeRules("fr", 2026).orElseThrow();
  static final IncomePlanner PLANNER = new IncomePlanner(RULES, LocalDate.of(2026, 7, 1));
  static final Offset<Double> CENT = within(.005);

  private WorkedIncome() {}

  static IncomeResult income(Status status, double turnover, double costs) {
    return PLANNER.income(status, IncomeInput.of(turnover, costs));
  }

  static double amount(IncomeLine account, String key) {
    return find(account, key).orElseThrow().amount();
  }

  static Optional<IncomeLine> find(IncomeLine account, String key) {
    if (account.key().equals(key)) {
      return Optional.of(account);
    }
    return account.children().stream().flatMap(line -> find(line, key).stream()).findFirst();
  }

  static List<Kind> kinds(IncomeResult result) {
    return result.notices().stream().map(Notice::kind).toList();
  }
}
