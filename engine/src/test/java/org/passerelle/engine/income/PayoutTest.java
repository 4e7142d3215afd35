package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.Status.Eurl;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.Sasu;
import org.passerelle.engine.income.Status.SoleProprietor;
import org.passerelle.reference.Reference;

/** Pay, dividends and what stays in the company. */
class PayoutTest {
  private static final Offset<Double> CENT = within(.005);
  private static final IncomePlanner PLANNER =
      new IncomePlanner(
          Reference.bundled().incomeRules("fr", 2026).orElseThrow(), LocalDate.of(2026, 7, 1));

  private static IncomeResult income(Status status, double turnover, double costs) {
    return PLANNER.income(status, IncomeInput.of(turnover, costs));
  }

  private static Eurl eurl(Payout payout, double capital) {
    return new Eurl(Activity.LIBERAL, ProfitTax.CORPORATE_TAX, Optional.empty(), payout, capital);
  }

  private static double amount(IncomeResult result, String key) {
    return result.account().children().stream()
        .filter(line -> line.key().equals(key))
        .mapToDouble(IncomeLine::amount)
        .sum();
  }

  @Test
  void dividendsUpToATenthOfTheCapitalBearTheSocialLevyAndThoseAboveContributions() {
    IncomeResult result = income(eurl(Payout.of(.5), 10_000), 90_000, 10_000);

    // 40,000 of pay, 40,000 of profit, 15 % of it: dividends of 34,000, 1,000 of them free.
    assertThat(result.corporateTax()).isCloseTo(6_000, CENT);
    assertThat(amount(result, "dividend_social_levy")).isCloseTo(-186, CENT);
    assertThat(amount(result, "dividend_tax")).isCloseTo(-.128 * 34_000, CENT);
    double ofPay = income(eurl(Payout.ALL_PAY, 0), 40_000, 0).contributions();
    double ofBoth = income(eurl(Payout.ALL_PAY, 0), 73_000, 0).contributions();
    assertThat(amount(result, "contributions")).isCloseTo(-ofPay, CENT);
    assertThat(amount(result, "dividend_contributions")).isCloseTo(ofPay - ofBoth, CENT);
  }

  @Test
  void aSoleProprietorHasATenthOfTheProfitFree() {
    Status sole =
        new SoleProprietor(
            Activity.LIBERAL, ProfitTax.CORPORATE_TAX, Optional.empty(), Payout.of(.5));

    // A tenth of 40,000.
    assertThat(amount(income(sole, 80_000, 0), "dividend_social_levy"))
        .isCloseTo(-.186 * 4_000, CENT);
  }

  @Test
  void enoughCapitalLeavesDividendsAsInOtherCompanies() {
    IncomeResult result = income(eurl(Payout.of(0), 1_000_000), 50_000, 0);

    // As without pay in a SASU, but for the least contributions.
    IncomeResult sasu = income(Sasu.of(0), 50_000, 0);
    assertThat(result.netAfterTax() - amount(result, "contributions"))
        .isCloseTo(sasu.netAfterTax(), CENT);
  }

  @Test
  void whatIsKeptIsTaxedAsProfitAlone() {
    IncomeResult result = income(new Sasu(new Payout(0, 1), Optional.empty()), 50_000, 0);

    assertThat(amount(result, "kept_in_company")).isCloseTo(-41_750, CENT);
    assertThat(result.netAfterTax()).isCloseTo(0, CENT);
    assertThat(result.contributions()).isZero();
  }

  @Test
  void underIncomeTaxThereAreNoDividends() {
    Status all = Eurl.of(Activity.LIBERAL, ProfitTax.INCOME_TAX);
    Status half =
        new Eurl(Activity.LIBERAL, ProfitTax.INCOME_TAX, Optional.empty(), Payout.of(.5), 1_000);

    assertThat(income(half, 80_000, 0).netAfterTax())
        .isEqualTo(income(all, 80_000, 0).netAfterTax());
  }

  @Test
  void aShareOrCapitalThatCannotBeIsRefused() {
    assertThatThrownBy(() -> Payout.of(1.01)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> new Payout(.5, Double.NaN)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> eurl(Payout.ALL_PAY, -1)).isInstanceOf(IncomeError.class);
  }
}
