package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.OfficialCases.Row;
import org.passerelle.engine.income.Status.Eurl;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.SoleProprietor;
import org.passerelle.reference.Reference;

/** Our results beside those of the official simulators. */
class OfficialCasesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final IncomePlanner PLANNER =
      new IncomePlanner(Reference.bundled().incomeRules("fr", 2026).orElseThrow(), DAY);

  /** The simulator exempts the whole share of the employee instead of a quarter. */
  private static final List<String> WRONG_IN_THE_SIMULATOR = List.of("P06");

  private final Map<String, List<Double>> deviations = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  @Test
  void theCasesOfTheGeneralSimulatorAreMet() {
    List<Row> rows = OfficialCases.read("urssaf_model_cases.csv");
    for (Row row : rows) {
      if (!WRONG_IN_THE_SIMULATOR.contains(row.text("id"))) {
        compare(row);
      }
    }
    report();
    assertThat(failures).isEmpty();
  }

  @Test
  void theCasesOfTheSimulatorOfIndependentsAreMet() {
    for (Row row : OfficialCases.read("urssaf_independent_cases.csv")) {
      ProfitTax tax =
          row.text("statut").endsWith("IS") ? ProfitTax.CORPORATE_TAX : ProfitTax.INCOME_TAX;
      Optional<LocalDate> created =
          row.text("options").contains("ACRE")
              ? Optional.of(LocalDate.of(2026, 1, 1))
              : Optional.empty();
      Activity activity = trade(row.text("options"));
      Status status =
          row.text("statut").startsWith("EURL")
              ? new Eurl(activity, tax, created)
              : new SoleProprietor(activity, tax, created);
      compare(row, "independent", status, 5);
    }
    report();
    assertThat(failures).isEmpty();
  }

  private static Activity trade(String options) {
    if (options.startsWith("artisanale")) {
      return Activity.CRAFT_SERVICES;
    }
    return options.startsWith("commerciale") ? Activity.SALES : Activity.LIBERAL;
  }

  private void compare(Row row) {
    String options = row.text("options");
    switch (row.text("id").charAt(0)) {
      case 'M' -> compare(row, "micro-enterprise", micro(row), 10);
      case 'S' -> {
        double gross = row.number("brut");
        Status employee = Status.Employee.of(options.startsWith("cadre"));
        IncomeResult result =
            compare(row, "employee", employee, gross / 1_000, new IncomeInput(gross, 0, home(row)));
        check(row, "cout_total", "employee", result.employerCost().orElseThrow(), gross / 1_000);
      }
      case 'P' -> compare(row, "SASU, salary", Status.Sasu.of(1), 20);
      case 'D' -> compare(row, "SASU, dividends", Status.Sasu.of(0), 20);
      case 'O' -> {
        double fee = row.number("charges") / row.number("ca");
        IncomeInput input = new IncomeInput(row.number("ca"), 0, home(row));
        compare(row, "portage", new Status.Portage(fee), row.number("ca") * .005, input);
      }
      default -> {
        // The T cases follow the base before the reform of 2025.
      }
    }
  }

  private static MicroEnterprise micro(Row row) {
    Activity activity =
        switch (row.text("statut")) {
          case "micro-vente" -> Activity.SALES;
          case "micro-venteArtisan" -> Activity.CRAFT_SALES;
          case "micro-bic" -> Activity.SERVICES;
          case "micro-bicArtisan" -> Activity.CRAFT_SERVICES;
          case "micro-cipav" -> Activity.LIBERAL_CIPAV;
          default -> Activity.LIBERAL;
        };
    String options = row.text("options");
    Optional<LocalDate> created =
        options.contains("ACRE")
            ? Optional.of(LocalDate.of(2026, options.contains("01/03/2026") ? 3 : 7, 1))
            : Optional.empty();
    Optional<LocalDate> overseas =
        row.text("situation").contains("outre-mer")
            ? Optional.of(LocalDate.of(2024, 1, 1))
            : Optional.empty();
    return new MicroEnterprise(activity, options.contains("VL"), created, overseas);
  }

  private static Household home(Row row) {
    String options = row.text("options");
    if (options.contains("couple2")) {
      return Household.couple(2);
    }
    if (options.contains("isole1")) {
      return new Household(false, 1, true, 0);
    }
    return options.contains("autres30k")
        ? new Household(false, 0, false, 30_000)
        : Household.SINGLE;
  }

  private void compare(Row row, String group, Status status, double tolerance) {
    IncomeInput input = new IncomeInput(row.number("ca"), row.number("charges"), home(row));
    compare(row, group, status, tolerance, input);
  }

  private IncomeResult compare(
      Row row, String group, Status status, double tolerance, IncomeInput input) {
    IncomeResult result = PLANNER.income(status, input);
    check(row, "cotisations", group, result.contributions(), tolerance);
    double tax =
        Arrays.stream(row.text("impot").split("\\+")).mapToDouble(Double::parseDouble).sum();
    note(row, "impot", group, result.incomeTax() + result.corporateTax(), tax, tolerance);
    check(row, "net_apres_impot", group, result.netAfterTax(), tolerance);
    if (!group.startsWith("SASU, dividends")) {
      check(row, "imposable", group, result.taxable(), tolerance);
      check(row, "net_avant_impot", group, result.netBeforeTax(), tolerance);
    }
    if (group.startsWith("SASU, salary") || group.equals("portage")) {
      check(row, "brut", group, result.gross().orElseThrow(), tolerance);
      check(row, "cout_total", group, result.employerCost().orElseThrow(), tolerance);
    }
    return result;
  }

  private void check(Row row, String column, String group, double ours, double tolerance) {
    note(row, column, group, ours, row.number(column), tolerance);
  }

  private void note(
      Row row, String column, String group, double ours, double theirs, double tolerance) {
    double deviation = Math.abs(ours - theirs);
    deviations.computeIfAbsent(group + " " + column, key -> new ArrayList<>()).add(deviation);
    if (!(deviation <= tolerance)) {
      failures.add(row.text("id") + " " + column + ": " + ours + " instead of " + theirs);
    }
  }

  private void report() {
    deviations.forEach((group, all) ->
        System.out.printf(
            "%s: %d cases, deviation at most %.2f, on average %.2f euros a year%n",
            group,
            all.size(),
            all.stream().mapToDouble(d -> d).max().orElse(0),
            all.stream().mapToDouble(d -> d).average().orElse(0)));
  }
}
