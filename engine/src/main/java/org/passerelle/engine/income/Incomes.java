package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.passerelle.engine.income.Notice.Kind;

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
          new IndependentIncome(law, sole.activity(), relief(sole.startUpRelief()))
              .tell(sole.tax(), sole.payout(), OptionalDouble.empty(), input, account);
      case Status.Eurl eurl ->
          new IndependentIncome(law, eurl.activity(), relief(eurl.startUpRelief()))
              .tell(eurl.tax(), eurl.payout(), OptionalDouble.of(eurl.capital()), input, account);
      case Status.Sasu sasu -> sasu(sasu, input, account);
      case Status.Portage portage -> portage(portage, input, account);
    }
    return account.result();
  }

  Status statusAfter(Status.MicroEnterprise status, double yearBefore, double year) {
    MicroLimits limits = new MicroLimits(law, status);
    int now = law.day().getYear();
    return limits.isAboveCeiling(yearBefore, now - 1) && limits.isAboveCeiling(year, now)
        ? limits.successor()
        : status;
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

  private void sasu(Status.Sasu status, IncomeInput input, Account account) {
    StartUpRelief relief = relief(status.startUpRelief());
    double before = input.beforeContributions();
    Profit profit = new Profit(law, status.payout(), before, input.turnover());
    double pay = profit.pay();
    double dividends = profit.dividends();
    Payslip slip = new Payroll(law, Employment.president(), relief).costing(pay);
    account
        .earned("turnover")
        .wage(slip)
        .taxable(slip.taxable())
        .pensionQuarters(law.pensionQuarters(slip.gross()));
    if (pay > 0) {
      tellPay(pay, slip, account);
    }
    profit.tell(account);
    if (dividends > 0) {
      account.contributions(law.rated("dividend_social_levy", "dividend_social", dividends));
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
