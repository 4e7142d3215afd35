package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.SecondActivity;
import org.passerelle.engine.income.Status.SoleProprietor;
import org.passerelle.reference.Reference;

/** Two activities, a first year, and ceilings that are crossed. */
class MicroLimitsTest {
  private static final Offset<Double> CENT = within(.005);
  private static final IncomePlanner PLANNER =
      new IncomePlanner(
          Reference.bundled().incomeRules("fr", 2026).orElseThrow(), LocalDate.of(2026, 7, 1));
  private static final MicroEnterprise LIBERAL = MicroEnterprise.of(Activity.LIBERAL);

  private static IncomeResult income(Status status, double turnover) {
    return PLANNER.income(status, IncomeInput.of(turnover, 0));
  }

  private static MicroEnterprise shop(double services, double sales) {
    return MicroEnterprise.of(Activity.SALES)
        .with(SecondActivity.of(Activity.SERVICES, services, sales));
  }

  private static List<Kind> kinds(Status status, double turnover) {
    return income(status, turnover).notices().stream().map(Notice::kind).toList();
  }

  @Test
  void eachActivityHasItsOwnRatesAndAllowance() {
    IncomeResult result = income(shop(33_000, 59_000), 92_000);

    assertThat(result.taxable()).isCloseTo(.29 * 59_000 + .5 * 33_000, CENT);
    assertThat(result.contributions())
        .isCloseTo(59_000 * (.123 + .00015 + .001) + 33_000 * (.212 + .00044 + .001), CENT);
  }

  @Test
  void theLeastAllowanceHoldsForEachActivity() {
    assertThat(income(shop(400, 400), 800).taxable()).isCloseTo(800 - 610, CENT);
  }

  @Test
  void servicesHaveTheirCeilingWithinThatOfAll() {
    assertThat(income(shop(83_600, 119_500), 203_100).successor()).isEmpty();
    assertThat(income(shop(83_601, 1_000), 84_601).successor())
        .contains(SoleProprietor.of(Activity.SERVICES, ProfitTax.INCOME_TAX));
    assertThat(income(shop(1_000, 202_101), 203_101).successor())
        .contains(SoleProprietor.of(Activity.SALES, ProfitTax.INCOME_TAX));
  }

  @Test
  void valueAddedTaxHasTheSameTwoThresholds() {
    assertThat(kinds(shop(37_000, 48_000), 85_000)).isEmpty();
    assertThat(kinds(shop(38_000, 10_000), 48_000)).containsExactly(Kind.VAT_DUE_NEXT_YEAR);
    assertThat(kinds(shop(42_000, 10_000), 52_000)).containsExactly(Kind.VAT_DUE_AT_ONCE);
    assertThat(kinds(shop(10_000, 76_000), 86_000)).containsExactly(Kind.VAT_DUE_NEXT_YEAR);
  }

  @Test
  void inTheYearOfCreationTheCeilingFollowsTheDaysThatAreLeft() {
    // From 1 July 184 of 365 days: 42,143.56.
    MicroEnterprise july = LIBERAL.createdOn(LocalDate.of(2026, 7, 1));

    assertThat(income(july, 42_143).successor()).isEmpty();
    assertThat(income(july, 42_144).successor()).isPresent();
    assertThat(income(LIBERAL.createdOn(LocalDate.of(2025, 7, 1)), 83_600).successor()).isEmpty();
    assertThat(income(LIBERAL.createdOn(LocalDate.of(2026, 1, 1)), 83_600).successor()).isEmpty();
    assertThatThrownBy(() -> income(LIBERAL.createdOn(LocalDate.of(2027, 1, 1)), 1))
        .isInstanceOf(IncomeError.class);
  }

  @Test
  void theFirstYearAboveChangesNothingAndTheSecondEndsTheRegime() {
    assertThat(PLANNER.statusAfter(LIBERAL, 50_000, 90_000)).isEqualTo(LIBERAL);
    assertThat(PLANNER.statusAfter(LIBERAL, 90_000, 50_000)).isEqualTo(LIBERAL);
    assertThat(PLANNER.statusAfter(LIBERAL, 90_000, 90_000))
        .isEqualTo(SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX));
    // 50,000 from 1 July of the year before is above its part of the ceiling.
    assertThat(PLANNER.statusAfter(LIBERAL.createdOn(LocalDate.of(2025, 7, 1)), 50_000, 90_000))
        .isEqualTo(SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX));
  }
}
