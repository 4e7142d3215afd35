package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.engine.income.WorkedIncome.CENT;
import static org.passerelle.engine.income.WorkedIncome.amount;
import static org.passerelle.engine.income.WorkedIncome.income;
import static org.passerelle.engine.income.WorkedIncome.kinds;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.Eurl;
import org.passerelle.engine.income.Status.Portage;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.Sasu;
import org.passerelle.engine.income.Status.SoleProprietor;

/** Sole proprietors, managers, presidents and carried employees, worked by hand. */
class OwnBusinessIncomeTest {
  @Test
  void aSoleProprietorContributesOnThreeQuartersOfWhatIsLeftAfterCosts() {
    SoleProprietor sole = SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX);

    IncomeResult result = income(sole, 45_000, 5_000);

    // 40,000 less 26 % = 29,600, between 60 % and 110 % of the ceiling of 48,060.
    double sickness = .04 + .025 * (29_600 - 28_836) / (52_866 - 28_836);
    double rates = sickness + .005 + .1715 + .0072 + .013 + .081 + .097;
    assertThat(result.contributions()).isCloseTo(29_600 * rates + .0025 * 48_060, CENT);
    assertThat(result.taxable()).isCloseTo(40_000 - result.contributions() + .029 * 29_600, CENT);
  }

  @Test
  void theReliefOfASoleProprietorIsAQuarterAndEndsAtTheCeiling() {
    assertThat(independentRelief(40_000)).isPositive();
    // Bases of 36,045 and 48,060: a quarter of what is due at the first, none at the second.
    double most = independentRelief(36_045 / .74);
    assertThat(independentRelief(42_052.5 / .74)).isCloseTo(most / 2, CENT);
    assertThat(independentRelief(48_061 / .74)).isZero();
  }

  private static double independentRelief(double turnover) {
    Optional<LocalDate> created = Optional.of(LocalDate.of(2026, 1, 1));
    SoleProprietor with = new SoleProprietor(Activity.LIBERAL, ProfitTax.INCOME_TAX, created);
    SoleProprietor without = SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX);
    return income(without, turnover, 0).contributions() - income(with, turnover, 0).contributions();
  }

  @Test
  void theManagerOfACompanyHasTheAllowanceOfWages() {
    IncomeResult person =
        income(SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX), 60_000, 10_000);
    IncomeResult company =
        income(Eurl.of(Activity.LIBERAL, ProfitTax.CORPORATE_TAX), 60_000, 10_000);

    assertThat(company.contributions()).isEqualTo(person.contributions());
    assertThat(company.taxable()).isEqualTo(person.taxable());
    // 35,294.69 less 10 % is taxed at 11 % from 11,600 and at 30 % from 29,579.
    assertThat(company.incomeTax())
        .isCloseTo(1_977.69 + .3 * (.9 * company.taxable() - 29_579), CENT);
    assertThat(person.incomeTax()).isCloseTo(1_977.69 + .3 * (person.taxable() - 29_579), CENT);
  }

  @Test
  void whoEarnsNothingStillPaysTheLeastContributions() {
    IncomeResult result = income(SoleProprietor.of(Activity.SERVICES, ProfitTax.INCOME_TAX), 0, 0);

    // 0.5 % of 40 %, 17.87 % of 450 hours, 1.3 % of 11.5 %, 0.25 % of the ceiling.
    assertThat(result.contributions())
        .isCloseTo(96.12 + .1787 * 450 * 12.02 + 71.85 + 120.15, within(.01));
    assertThat(kinds(result)).containsExactly(Kind.LEAST_CONTRIBUTIONS);
  }

  @Test
  void dividendsBearCorporateTaxAndTheFlatTax() {
    IncomeResult result = income(Sasu.of(0), 50_000, 0);

    // 15 % of 42,500 and 25 % of 7,500.
    assertThat(result.corporateTax()).isCloseTo(6_375 + 1_875, CENT);
    // 18.6 % and 12.8 % of 41,750.
    assertThat(result.contributions()).isCloseTo(7_765.5, CENT);
    assertThat(result.incomeTax()).isCloseTo(5_344, CENT);
    assertThat(result.netAfterTax()).isCloseTo(28_640.5, CENT);
    assertThat(kinds(result)).containsExactly(Kind.DIVIDENDS_GIVE_NO_COVER);
  }

  @Test
  void aPresidentMayTakePayAndDividends() {
    IncomeResult mix = income(Sasu.of(.5), 100_000, 20_000);

    assertThat(mix.employerCost().orElseThrow()).isCloseTo(40_000, within(.01));
    assertThat(mix.corporateTax()).isCloseTo(.15 * 40_000, CENT);
    assertThat(amount(mix.account(), "dividend_social_levy")).isCloseTo(-.186 * 34_000, CENT);
  }

  @Test
  void theReliefOfAPresidentIsAQuarterOfPensionSicknessAndFamily() {
    Sasu with = new Sasu(1, Optional.of(LocalDate.of(2026, 1, 1)));

    IncomeResult result = income(with, 40_000, 5_000);

    double gross = result.gross().orElseThrow();
    assertThat(gross).isLessThan(36_045);
    assertThat(result.contributions())
        .isCloseTo(contributionsOfPresident(gross) - .25 * (.2891 + .073) * gross, within(.01));
  }

  private static double contributionsOfPresident(double gross) {
    double insurance = 240 + .015 * gross;
    double employer = .2891 + .0472 + .0129 + .0064 + .003 + .0068 + .0055 + .001;
    double employee = .069 + .004 + .0315 + .0086;
    double social = .097 * (.9825 * gross + insurance);
    return (employer + employee) * gross + insurance + social + 240;
  }

  @Test
  void aCarriedEmployeeLosesTheFeeAndTheContributions() {
    IncomeResult result = income(new Portage(.08), 80_000, 0);

    assertThat(amount(result.account(), "portage_fee")).isEqualTo(-6_400);
    assertThat(result.employerCost().orElseThrow()).isCloseTo(73_600, within(.01));
    assertThat(result.netBeforeTax())
        .isCloseTo(80_000 - 6_400 - result.contributions(), within(.01));
    assertThat(kinds(income(new Portage(.08), 40_000, 0)))
        .containsExactly(Kind.BELOW_LEAST_PORTAGE_WAGE);
  }

  @Test
  void aSoleProprietorAlwaysPaysForThreeQuarters() {
    SoleProprietor proprietor = SoleProprietor.of(Activity.SERVICES, ProfitTax.INCOME_TAX);

    assertThat(income(proprietor, 0, 0).pensionQuarters()).isEqualTo(3);
    assertThat(income(proprietor, 30_000, 0).pensionQuarters()).isEqualTo(4);
  }
}
