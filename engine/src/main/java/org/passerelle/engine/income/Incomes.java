package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.ProfitTax;

/** The account of each status under the law of a day. */
final class Incomes {
  private final Law law;

  Incomes(Law law) {
    this.law = law;
  }

  IncomeResult of(Status status, IncomeInput input) {
    Account account = new Account(status, law.day(), input);
    switch (status) {
      case Status.Employee employee -> employee(employee, input, account);
      case Status.MicroEnterprise micro -> new MicroIncome(law, micro).tell(input, account);
      case Status.SoleProprietor sole ->
          independent(sole.activity(), sole.tax(), relief(sole.startUpRelief()), input, account);
      case Status.Eurl eurl ->
          independent(eurl.activity(), eurl.tax(), relief(eurl.startUpRelief()), input, account);
      case Status.Sasu sasu -> sasu(sasu, input, account);
      case Status.Portage portage -> portage(portage, input, account);
    }
    return account.result();
  }

  double minimumWage() {
    return law.minimumWage();
  }

  private StartUpRelief relief(Optional<LocalDate> created) {
    return new StartUpRelief(law, created);
  }

  private void employee(Status.Employee status, IncomeInput input, Account account) {
    Employment employment = Employment.employee(status.executive(), status.employer());
    Payslip slip = new Payroll(law, employment, StartUpRelief.none(law)).of(input.turnover());
    account
        .earned("gross_wage")
        .contributions(slip.employee())
        .incomeTax(new IncomeTax(law, input.household()).onWages(slip.taxable()))
        .taxable(slip.taxable())
        .wage(slip)
        .pensionQuarters(law.pensionQuarters(slip.gross()))
        .employer(slip.employer())
        .notice(
            slip.gross() < law.minimumWage(),
            Kind.BELOW_MINIMUM_WAGE,
            slip.gross(),
            law.minimumWage());
  }

  private void independent(
      Activity activity,
      ProfitTax profitTax,
      StartUpRelief relief,
      IncomeInput input,
      Account account) {
    IndependentContributions rules = new IndependentContributions(law, activity, relief);
    double before = input.beforeContributions();
    IncomeLine contributions = rules.of(before);
    double taxable = Math.max(0, before - contributions.amount() + rules.notDeductible(before));
    IncomeTax tax = new IncomeTax(law, input.household());
    account
        .earned("turnover")
        .contributions(contributions)
        .incomeTax(
            profitTax == ProfitTax.CORPORATE_TAX ? tax.onWages(taxable) : tax.onProfit(taxable))
        .taxable(taxable)
        .pensionQuarters(law.pensionQuarters(rules.baseOfQuarters(before)))
        .notice(relief.over(false), Kind.START_UP_RELIEF_OVER)
        .notice(before < contributions.amount(), Kind.LEAST_CONTRIBUTIONS, contributions.amount());
  }

  private void sasu(Status.Sasu status, IncomeInput input, Account account) {
    StartUpRelief relief = relief(status.startUpRelief());
    double before = input.beforeContributions();
    double pay = Math.max(0, before) * status.salaryShare();
    Payslip slip = new Payroll(law, Employment.president(), relief).costing(pay);
    double profit = Math.max(0, before - pay);
    IncomeLine corporateTax = corporateTax(profit, input.turnover());
    double dividends = profit - corporateTax.amount();
    account
        .earned("turnover")
        .wage(slip)
        .taxable(slip.taxable())
        .pensionQuarters(law.pensionQuarters(slip.gross()));
    if (pay > 0) {
      tellPay(pay, slip, account);
    }
    if (profit > 0) {
      account
          .corporateTax(corporateTax)
          .contributions(law.rated("dividend_social_levy", "dividend_social", dividends));
    }
    IncomeTax tax = new IncomeTax(law, input.household());
    for (IncomeLine line : tax.onWagesAndDividends(slip.taxable(), dividends)) {
      account.incomeTax(line);
    }
    account
        .notice(relief.over(false), Kind.START_UP_RELIEF_OVER)
        .notice(dividends > 0 && slip.gross() <= 0, Kind.DIVIDENDS_GIVE_NO_COVER, dividends);
  }

  /** A budget for pay that is smaller than the insurance pays for nothing else. */
  private static void tellPay(double budget, Payslip slip, Account account) {
    if (slip.gross() > 0) {
      account.contributions(slip.employer()).contributions(slip.employee());
      tellRest(budget, slip, account);
    } else {
      account.contributions(IncomeLine.told("insurance", budget));
    }
  }

  /** Where contributions jump, no wage costs exactly the budget; the rest stays in the company. */
  private static void tellRest(double budget, Payslip slip, Account account) {
    double rest = budget - slip.cost();
    if (rest > IncomePlanner.TOLERANCE) {
      account.spent(IncomeLine.told("not_paid_out", rest));
    }
  }

  /** Reduced up to a step for companies with a turnover of no more than 10 million. */
  private IncomeLine corporateTax(double profit, double turnover) {
    double step = turnover <= law.of("corporate_tax_turnover") ? law.of("corporate_tax_step") : 0;
    double low = Math.min(profit, step);
    List<IncomeLine> bands =
        profit > low
            ? List.of(
                law.rated("corporate_tax_reduced", "corporate_tax_reduced", low),
                law.rated("corporate_tax_normal", "corporate_tax_normal", profit - low))
            : List.of(law.rated("corporate_tax_reduced", "corporate_tax_reduced", low));
    return IncomeLine.sum("corporate_tax", bands);
  }

  private void portage(Status.Portage status, IncomeInput input, Account account) {
    double fee = status.fee() * input.turnover();
    double budget = Math.max(0, input.beforeContributions() - fee);
    Payslip slip = new Payroll(law, Employment.carried(), StartUpRelief.none(law)).costing(budget);
    account.earned("turnover").spent(Law.rated("portage_fee", status.fee(), input.turnover(), ""));
    if (budget > 0) {
      tellPay(budget, slip, account);
    }
    account
        .incomeTax(new IncomeTax(law, input.household()).onWages(slip.taxable()))
        .taxable(slip.taxable())
        .wage(slip)
        .pensionQuarters(law.pensionQuarters(slip.gross()))
        .notice(
            slip.gross() < law.passes("portage_least_gross"),
            Kind.BELOW_LEAST_PORTAGE_WAGE,
            slip.gross(),
            law.passes("portage_least_gross"));
  }
}
