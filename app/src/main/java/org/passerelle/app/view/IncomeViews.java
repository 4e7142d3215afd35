package org.passerelle.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.app.text.NumberText;
import org.passerelle.app.view.IncomeView.LineView;
import org.passerelle.app.view.IncomeView.StatusView;
import org.passerelle.engine.income.Activity;
import org.passerelle.engine.income.Household;
import org.passerelle.engine.income.IncomeError;
import org.passerelle.engine.income.IncomeInput;
import org.passerelle.engine.income.IncomeLine;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.engine.income.IncomeResult;
import org.passerelle.engine.income.Notice;
import org.passerelle.engine.income.Status;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.Status.Eurl;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.Portage;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.Sasu;
import org.passerelle.engine.income.Status.SoleProprietor;

/** Incomes with names in a language. */
public record IncomeViews(Messages messages, IncomePlanner planner) {
  /** What portage companies usually keep of the turnover. */
  public static final double USUAL_FEE = 0.08;

  /** The official simulator. */
  public static final String SIMULATOR = "https://mon-entreprise.urssaf.fr";

  private static final List<Integer> DAYS = List.of(100, 140, 180);

  /**
   * What is asked.
   *
   * @param turnover of the business in euros a year; empty if a net is wanted
   * @param wantedNet in euros a year; empty if a turnover is given
   * @param days that are billed in a year
   * @param fee of portage, a fraction
   */
  public record Wish(
      OptionalDouble turnover,
      OptionalDouble wantedNet,
      double costs,
      Activity activity,
      Household household,
      double days,
      double fee) {}

  /** The statuses that are compared, by their short names. */
  public static Map<String, Status> statuses(Activity activity, double fee) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    statuses.put("employee", Employee.of(false));
    statuses.put("executive", Employee.of(true));
    statuses.put("micro", MicroEnterprise.of(activity));
    statuses.put("micro_flat", new MicroEnterprise(activity, true, Optional.empty()));
    statuses.put("ei_ir", SoleProprietor.of(activity, ProfitTax.INCOME_TAX));
    statuses.put("ei_is", SoleProprietor.of(activity, ProfitTax.CORPORATE_TAX));
    statuses.put("eurl_ir", Eurl.of(activity, ProfitTax.INCOME_TAX));
    statuses.put("eurl_is", Eurl.of(activity, ProfitTax.CORPORATE_TAX));
    statuses.put("sasu_salary", Sasu.of(1));
    statuses.put("sasu_dividends", Sasu.of(0));
    statuses.put("portage", new Portage(fee));
    return statuses;
  }

  /** All statuses side by side. */
  public IncomeView of(Wish wish) {
    return new IncomeView(
        planner.day().toString(),
        number(wish.turnover()),
        number(wish.wantedNet()),
        wish.costs(),
        EnumName.of(wish.activity()),
        wish.days(),
        statuses(wish.activity(), wish.fee()).entrySet().stream()
            .map(entry -> status(entry.getKey(), entry.getValue(), wish))
            .toList(),
        SIMULATOR);
  }

  private StatusView status(String name, Status status, Wish wish) {
    try {
      return status instanceof Employee employee
          ? employee(name, employee, wish)
          : business(name, status, wish);
    } catch (IncomeError e) {
      return new StatusView(
          name,
          messages.text("status." + name),
          null,
          null,
          List.of(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          messages.text("cover." + name),
          List.of(),
          null,
          null,
          problem(e));
    }
  }

  /** The words of a problem. */
  public String problem(IncomeError error) {
    return messages.text(
        "income.problem." + EnumName.of(error.problem()), error.arguments().toArray());
  }

  /** The wage that costs an employer as much as the business turns over less its costs. */
  private StatusView employee(String name, Employee status, Wish wish) {
    double gross =
        wish.wantedNet().isPresent()
            ? planner.turnoverFor(wish.wantedNet().getAsDouble(), status, 0, wish.household())
            : planner.wageFor(
                Math.max(0, wish.turnover().orElse(0) - wish.costs()), status, wish.household());
    IncomeResult result = planner.income(status, new IncomeInput(gross, 0, wish.household()));
    return view(name, result, result.employerCost().orElse(gross), null, List.of(), null);
  }

  private StatusView business(String name, Status status, Wish wish) {
    double turnover =
        wish.wantedNet().isPresent()
            ? planner.turnoverFor(
                wish.wantedNet().getAsDouble(), status, wish.costs(), wish.household())
            : wish.turnover().orElse(0);
    IncomeResult result =
        planner.income(status, new IncomeInput(turnover, wish.costs(), wish.household()));
    return view(
        name,
        result,
        turnover,
        turnover / wish.days(),
        DAYS.stream().map(days -> turnover / days).toList(),
        planner.turnoverFor(0, status, wish.costs(), wish.household()));
  }

  private StatusView view(
      String name,
      IncomeResult result,
      double turnover,
      @Nullable Double dayRate,
      List<Double> dayRates,
      @Nullable Double breakEven) {
    return new StatusView(
        name,
        messages.text("status." + name),
        turnover,
        dayRate,
        dayRates,
        number(result.gross()),
        result.contributions(),
        result.corporateTax(),
        result.incomeTax(),
        result.netAfterTax(),
        result.netAMonth(),
        breakEven,
        result.pensionQuarters(),
        messages.text("cover." + name),
        result.notices().stream().map(this::notice).toList(),
        result.successor().isPresent() ? messages.text("status.ei_ir") : null,
        line(result.account()),
        null);
  }

  private String notice(Notice notice) {
    NumberText numbers = new NumberText(messages);
    return messages.text(
        "notice." + EnumName.of(notice.kind()),
        notice.arguments().stream().map(amount -> numbers.rounded(amount, 0)).toArray());
  }

  private LineView line(IncomeLine line) {
    return new LineView(
        line.key(),
        messages.text("income.line." + line.key()),
        line.amount(),
        number(line.rate()),
        number(line.base()),
        line.source(),
        line.children().stream().map(this::line).toList());
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
