package org.passerelle.engine.income;

import java.util.OptionalDouble;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.ProfitTax;

/**
 * The account of a sole proprietor or of the manager of a company with one owner. Under corporate
 * tax the dividends above a tenth of the capital, or of the profit of a sole proprietor, bear the
 * contributions of pay in place of the social levy (Code de la sécurité sociale, art. L. 131-6).
 */
final class IndependentIncome {
  private final Law law;
  private final StartUpRelief relief;
  private final IndependentContributions rules;

  IndependentIncome(Law law, Activity activity, StartUpRelief relief) {
    this.law = law;
    this.relief = relief;
    rules = new IndependentContributions(law, activity, relief);
  }

  /**
   * @param capital of a company, in euros; empty for a sole proprietor
   */
  void tell(
      ProfitTax tax, Payout payout, OptionalDouble capital, IncomeInput input, Account account) {
    account.earned("turnover");
    if (tax == ProfitTax.INCOME_TAX || payout.salaryShare() == 1) {
      tellPay(input.beforeContributions(), tax, input.household(), account);
    } else {
      tellMix(payout, capital, input, account);
    }
  }

  private void tellPay(double before, ProfitTax profitTax, Household household, Account account) {
    IncomeLine contributions = rules.of(before);
    double taxable = taxable(before, contributions);
    IncomeTax tax = new IncomeTax(law, household);
    account
        .contributions(contributions)
        .incomeTax(
            profitTax == ProfitTax.CORPORATE_TAX ? tax.onWages(taxable) : tax.onProfit(taxable));
    tellCover(before, taxable, contributions, account);
  }

  private double taxable(double pay, IncomeLine contributions) {
    return Math.max(0, pay - contributions.amount() + rules.notDeductible(pay));
  }

  private void tellCover(double base, double taxable, IncomeLine contributions, Account account) {
    account
        .taxable(taxable)
        .pensionQuarters(law.pensionQuarters(rules.baseOfQuarters(base)))
        .notice(relief.over(false), Kind.START_UP_RELIEF_OVER)
        .notice(base < contributions.amount(), Kind.LEAST_CONTRIBUTIONS, contributions.amount());
  }

  private void tellMix(Payout payout, OptionalDouble capital, IncomeInput input, Account account) {
    double before = input.beforeContributions();
    Profit profit = new Profit(law, payout, before, input.turnover());
    double pay = before < 0 ? before : profit.pay();
    double dividends = profit.dividends();
    double free =
        Math.min(dividends, law.of("dividend_free_share") * capital.orElse(profit.beforeTax()));
    IncomeLine contributions = rules.of(pay);
    double all = rules.of(pay + dividends - free).amount();
    account.contributions(contributions);
    profit.tell(account);
    if (dividends > free) {
      account.contributions(
          new IncomeLine(
              "dividend_contributions",
              all - contributions.amount(),
              law.source("dividend_free_share")));
    }
    if (free > 0) {
      account.contributions(law.rated("dividend_social_levy", "dividend_social", free));
    }
    double taxable = taxable(pay, contributions);
    for (IncomeLine line :
        new IncomeTax(law, input.household()).onWagesAndDividends(taxable, dividends)) {
      account.incomeTax(line);
    }
    tellCover(pay + dividends - free, taxable, contributions, account);
  }
}
