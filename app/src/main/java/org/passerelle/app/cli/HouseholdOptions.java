package org.passerelle.app.cli;

import org.passerelle.engine.income.Household;
import picocli.CommandLine.Option;

/** Who is taxed together. */
final class HouseholdOptions {
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

  /**
   * The household.
   *
   * @throws org.passerelle.engine.income.IncomeError if there can be none like it
   */
  Household household(Session session) {
    return new Household(
        couple, children, loneParent, Choice.amount(session, "--other-income", otherIncome));
  }
}
