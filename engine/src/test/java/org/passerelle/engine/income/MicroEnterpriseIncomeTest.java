package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.engine.income.WorkedIncome.CENT;
import static org.passerelle.engine.income.WorkedIncome.PLANNER;
import static org.passerelle.engine.income.WorkedIncome.income;
import static org.passerelle.engine.income.WorkedIncome.kinds;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.Sasu;
import org.passerelle.engine.income.Status.SoleProprietor;

/** A micro-enterprise worked by hand: contributions, flat tax, reliefs, ceilings. */
class MicroEnterpriseIncomeTest {
  @Test
  void aMicroEnterprisePaysAShareOfItsTurnoverAndTaxByTheScale() {
    IncomeResult result = income(MicroEnterprise.of(Activity.LIBERAL), 40_000, 0);

    // 25.6 % and 0.2 % for training.
    assertThat(result.contributions()).isCloseTo(10_240 + 80, CENT);
    // 34 % is taken off.
    assertThat(result.taxable()).isCloseTo(26_400, CENT);
    // (26,400 - 11,600) x 11 % = 1,628, lowered by 897 - 45.25 % x 1,628 = 160.33.
    assertThat(result.incomeTax()).isCloseTo(1_467.67, CENT);
    assertThat(result.netAfterTax()).isCloseTo(28_212.33, CENT);
    assertThat(result.netAMonth()).isCloseTo(2_351.03, CENT);
  }

  @Test
  void theFlatTaxOfAMicroEnterpriseIsAShareOfItsTurnover() {
    MicroEnterprise flat = new MicroEnterprise(Activity.CRAFT_SERVICES, true, Optional.empty());

    IncomeResult result = income(flat, 30_000, 0);

    // 21.2 %, 0.48 % for the chamber and 0.3 % for training; tax 1.7 %.
    assertThat(result.contributions()).isCloseTo(6_360 + 144 + 90, CENT);
    assertThat(result.incomeTax()).isCloseTo(510, CENT);
    assertThat(result.notices()).contains(Notice.of(Kind.FLAT_TAX_INCOME_LIMIT, 29_315.0));
  }

  @Test
  void theFlatTaxClosesAboveALimitForEachShareOfTheHousehold() {
    MicroEnterprise flat = new MicroEnterprise(Activity.LIBERAL, true, Optional.empty());
    IncomeInput couple = new IncomeInput(60_000, 0, Household.couple(0));

    assertThat(kinds(income(flat, 60_000, 0))).contains(Kind.FLAT_TAX_CLOSED_AT_THIS_INCOME);
    assertThat(kinds(PLANNER.income(flat, couple)))
        .doesNotContain(Kind.FLAT_TAX_CLOSED_AT_THIS_INCOME);
  }

  @Test
  void theReliefOfAMicroEnterpriseDependsOnTheDayOfCreation() {
    assertThat(contributionsCreated(2026, 3, 1)).isCloseTo(30_000 * .130, CENT);
    assertThat(contributionsCreated(2026, 6, 30)).isCloseTo(30_000 * .130, CENT);
    assertThat(contributionsCreated(2026, 7, 1)).isCloseTo(30_000 * .194, CENT);
    // The quarter of creation and three more end on 30 June and on 30 September.
    assertThat(contributionsCreated(2025, 9, 30)).isCloseTo(30_000 * .258, CENT);
    assertThat(contributionsCreated(2025, 10, 1)).isCloseTo(30_000 * .130, CENT);
    assertThat(contributionsCreated(2025, 1, 1)).isCloseTo(30_000 * .258, CENT);
  }

  private static double contributionsCreated(int year, int month, int day) {
    Optional<LocalDate> created = Optional.of(LocalDate.of(year, month, day));
    return income(new MicroEnterprise(Activity.LIBERAL, false, created), 30_000, 0).contributions();
  }

  @Test
  void aMicroEnterpriseOverseasStartsWithLowRates() {
    assertThat(contributionsOverseasSince(2024, 10, 1)).isCloseTo(30_000 * .046, CENT);
    assertThat(contributionsOverseasSince(2024, 9, 30)).isCloseTo(30_000 * .133, CENT);
    assertThat(contributionsOverseasSince(2024, 1, 1)).isCloseTo(30_000 * .133, CENT);
    assertThat(contributionsOverseasSince(2023, 12, 31)).isCloseTo(30_000 * .176, CENT);
  }

  private static double contributionsOverseasSince(int year, int month, int day) {
    Optional<LocalDate> created = Optional.of(LocalDate.of(year, month, day));
    MicroEnterprise micro = new MicroEnterprise(Activity.LIBERAL, false, Optional.empty(), created);
    return income(micro, 30_000, 0).contributions();
  }

  @Test
  void aReliefWhoseTimeIsOverIsTold() {
    Optional<LocalDate> created = Optional.of(LocalDate.of(2024, 1, 1));

    assertThat(kinds(income(new MicroEnterprise(Activity.SALES, false, created), 30_000, 0)))
        .contains(Kind.START_UP_RELIEF_OVER);
    assertThat(kinds(income(new Sasu(1, created), 30_000, 0))).contains(Kind.START_UP_RELIEF_OVER);
    assertThat(
            kinds(
                income(
                    new SoleProprietor(Activity.SALES, ProfitTax.INCOME_TAX, created), 30_000, 0)))
        .contains(Kind.START_UP_RELIEF_OVER);
  }

  @Test
  void aCeilingThatIsCrossedEndsTheMicroRegime() {
    MicroEnterprise liberal = MicroEnterprise.of(Activity.LIBERAL);

    assertThat(income(liberal, 83_600, 0).successor()).isEmpty();
    assertThat(income(liberal, 83_601, 0).successor())
        .contains(SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX));
    assertThat(income(liberal, 83_601, 0).notices())
        .contains(Notice.of(Kind.MICRO_CEILING_CROSSED, 83_601.0, 83_600.0));
    assertThat(income(MicroEnterprise.of(Activity.SALES), 203_100, 0).successor()).isEmpty();
    assertThat(income(MicroEnterprise.of(Activity.SALES), 203_101, 0).successor()).isPresent();
  }

  @Test
  void valueAddedTaxIsDueNextYearAboveTheThresholdAndAtOnceAboveTheTolerance() {
    MicroEnterprise services = MicroEnterprise.of(Activity.SERVICES);
    MicroEnterprise sales = MicroEnterprise.of(Activity.CRAFT_SALES);

    assertThat(kinds(income(services, 37_500, 0))).isEmpty();
    assertThat(kinds(income(services, 37_501, 0))).containsExactly(Kind.VAT_DUE_NEXT_YEAR);
    assertThat(kinds(income(services, 41_251, 0))).containsExactly(Kind.VAT_DUE_AT_ONCE);
    assertThat(kinds(income(sales, 85_000, 0))).isEmpty();
    assertThat(kinds(income(sales, 93_500, 0))).containsExactly(Kind.VAT_DUE_NEXT_YEAR);
    assertThat(kinds(income(sales, 93_501, 0))).containsExactly(Kind.VAT_DUE_AT_ONCE);
  }
}
