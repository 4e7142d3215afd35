package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.engine.income.WorkedIncome.PLANNER;
import static org.passerelle.engine.income.WorkedIncome.RULES;
import static org.passerelle.engine.income.WorkedIncome.income;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.engine.income.IncomeError.Problem;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.Portage;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.Sasu;
import org.passerelle.engine.income.Status.SoleProprietor;

/** Day rates, pension quarters and what is refused, whatever the status. */
class IncomePlannerTest {
  @Test
  void theDayRateLeavesWhatASalaryLeaves() {
    double salary = income(Employee.of(false), 30_000, 0).netAfterTax();

    // Costs of 4,000, and bookkeeping where the law asks for it.
    assertThat(dayRate(salary, MicroEnterprise.of(Activity.LIBERAL), 4_000))
        .isCloseTo(269, within(.5));
    assertThat(dayRate(salary, SoleProprietor.of(Activity.LIBERAL, ProfitTax.INCOME_TAX), 5_200))
        .isCloseTo(282, within(.5));
    assertThat(dayRate(salary, Sasu.of(1), 5_800)).isCloseTo(342, within(.5));
    assertThat(dayRate(salary, new Portage(.08), 4_000)).isCloseTo(330, within(2.0));
  }

  private static double dayRate(double net, Status status, double costs) {
    return PLANNER.dayRateFor(net, status, 140, costs, Household.SINGLE);
  }

  @Test
  void aNetThatNoTurnoverLeavesIsRefused() {
    assertThatThrownBy(() -> PLANNER.turnoverFor(9e6, Sasu.of(1), 0, Household.SINGLE))
        .isInstanceOfSatisfying(
            IncomeError.class,
            error -> assertThat(error.problem()).isEqualTo(Problem.NET_OUT_OF_REACH));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1, 1e18, 10_000_001})
  void anAmountThatNoOneCanHaveIsRefused(double amount) {
    assertThatThrownBy(() -> IncomeInput.of(amount, 0)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> IncomeInput.of(0, amount)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> new Household(false, 0, false, amount))
        .isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> new Portage(amount)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> Sasu.of(amount)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> PLANNER.turnoverFor(amount, Sasu.of(1), 0, Household.SINGLE))
        .isInstanceOfSatisfying(
            IncomeError.class,
            error -> assertThat(error.arguments()).startsWith("wantedNet", String.valueOf(amount)));
  }

  @Test
  void aHouseholdThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Household(true, 1, true, 0)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> new Household(false, 0, true, 0)).isInstanceOf(IncomeError.class);
    assertThatThrownBy(() -> new Household(false, -1, false, 0)).isInstanceOf(IncomeError.class);
  }

  @Test
  void aDayWhoseRulesAreNotKnownIsRefusedUnlessTheNearestIsAskedFor() {
    LocalDate later = LocalDate.of(2031, 2, 3);

    assertThatThrownBy(() -> new IncomePlanner(RULES, later))
        .isInstanceOfSatisfying(
            IncomeError.class,
            error -> {
              assertThat(error.problem()).isEqualTo(Problem.DAY_UNKNOWN);
              assertThat(error.arguments())
                  .containsExactly("day", "2031-02-03", "2026-01-01", "2026-12-31");
            });
    assertThat(IncomePlanner.nearest(RULES, later).day()).isEqualTo("2026-12-31");
    assertThat(IncomePlanner.nearest(RULES, LocalDate.EPOCH).day()).isEqualTo("2026-01-01");
  }

  @Test
  void aBusinessThatIsCreatedAfterTheRulesEndIsRefused() {
    Optional<LocalDate> created = Optional.of(LocalDate.of(2027, 1, 1));

    assertThatThrownBy(() -> income(new Sasu(1, created), 40_000, 0))
        .isInstanceOf(IncomeError.class);
  }

  @Test
  void aQuarterOfPensionIsAnIncomeOf150HoursAtTheMinimumWageOfJanuary() {
    // 150 x 12.02 = 1,803 euros.
    assertThat(income(Employee.of(false), 1_802, 0).pensionQuarters()).isZero();
    assertThat(income(Employee.of(false), 1_803, 0).pensionQuarters()).isEqualTo(1);
    assertThat(income(Employee.of(false), 50_000, 0).pensionQuarters()).isEqualTo(4);
    // 66 % of 8,000 are 5,280, of 11,000 are 7,260.
    assertThat(income(MicroEnterprise.of(Activity.LIBERAL), 8_000, 0).pensionQuarters())
        .isEqualTo(2);
    assertThat(income(MicroEnterprise.of(Activity.LIBERAL), 11_000, 0).pensionQuarters())
        .isEqualTo(4);
    assertThat(income(Sasu.of(0), 60_000, 0).pensionQuarters()).isZero();
  }
}
