package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.engine.income.WorkedIncome.CENT;
import static org.passerelle.engine.income.WorkedIncome.PLANNER;
import static org.passerelle.engine.income.WorkedIncome.RULES;
import static org.passerelle.engine.income.WorkedIncome.find;
import static org.passerelle.engine.income.WorkedIncome.income;
import static org.passerelle.engine.income.WorkedIncome.kinds;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.Notice.Kind;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.Status.EmployerSize;

/** An employee and what they cost, worked by hand. */
class EmployeeIncomeTest {
  @Test
  void anEmployeePaysPensionsSocialTaxesAndHalfOfTheHealthInsurance() {
    IncomeResult result = income(Employee.of(false), 30_000, 0);

    // 6.9 % and 0.4 %, 3.15 % and 0.86 %; 9.7 % of 98.25 % and the insurance of the employer.
    assertThat(result.contributions())
        .isCloseTo(2_070 + 120 + 945 + 258 + .097 * (29_475 + 240) + 240, CENT);
    assertThat(result.taxable())
        .isCloseTo(30_000 - result.contributions() + .029 * 29_715 + 240, CENT);
    assertThat(find(result.account(), "old_age_capped").orElseThrow().source())
        .contains("D. 242-4");
  }

  @Test
  void theGeneralReliefFallsFromTheMinimumWageToThreeTimesIt() {
    double minimum = 12.31 * 1_820;

    assertThat(relief(minimum)).isCloseTo(.3981 * minimum, CENT);
    // Half of (3 / 2 - 1) is a quarter, to the power of 1.75: 0.0884.
    assertThat(relief(2 * minimum)).isCloseTo(.0534 * 2 * minimum, CENT);
    assertThat(relief(3 * minimum - 1)).isCloseTo(.02 * 3 * minimum, within(1.0));
    assertThat(relief(3 * minimum)).isZero();
  }

  private static double relief(double gross) {
    IncomeLine employer = income(Employee.of(false), gross, 0).employerAccount().orElseThrow();
    return -find(employer, "general_relief").map(IncomeLine::amount).orElse(0.);
  }

  @Test
  void aLargerEmployerPaysMore() {
    double small = cost(EmployerSize.SMALL);
    double medium = cost(EmployerSize.MEDIUM);
    double large = cost(EmployerSize.LARGE);

    // Training 1 % instead of 0.55 %, and 8 % of an insurance of 240 + 720.90.
    assertThat(medium - small).isCloseTo(.0045 * 100_000 + .08 * 960.9, CENT);
    // Housing 0.5 % of all instead of 0.1 % up to the ceiling, and 0.45 %.
    assertThat(large - medium).isCloseTo(500 - 48.06 + 450, CENT);
  }

  private static double cost(EmployerSize size) {
    return income(new Employee(true, size), 100_000, 0).employerCost().orElseThrow();
  }

  @Test
  void theMinimumWageIsThatOfTheDay() {
    IncomePlanner spring = new IncomePlanner(RULES, LocalDate.of(2026, 5, 31));

    assertThat(kinds(income(Employee.of(false), 22_000, 0)))
        .containsExactly(Kind.BELOW_MINIMUM_WAGE);
    assertThat(kinds(spring.income(Employee.of(false), IncomeInput.of(22_000, 0)))).isEmpty();
  }

  @Test
  void aPublishedNetIsFoundBackFromItsGrossWage() {
    double gross = PLANNER.grossFor(24_000, Employee.of(false));

    assertThat(income(Employee.of(false), gross, 0).netBeforeTax()).isCloseTo(24_000, CENT);
    // 12.31 x 1,820 hours.
    assertThat(PLANNER.minimumWage()).isCloseTo(22_404.20, CENT);
    assertThatThrownBy(() -> PLANNER.grossFor(-1, Employee.of(false)))
        .isInstanceOf(IncomeError.class);
  }
}
