package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.Status.EmployerSize;
import org.passerelle.engine.income.Status.Eurl;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.Portage;
import org.passerelle.engine.income.Status.ProfitTax;
import org.passerelle.engine.income.Status.Sasu;
import org.passerelle.engine.income.Status.SoleProprietor;
import org.passerelle.reference.Reference;

/** What holds for every status, household and turnover. */
class IncomePropertiesTest {
  private static final int DRAWS = 150;
  private static final double MOST = 1_000_000;
  private static final IncomePlanner PLANNER =
      new IncomePlanner(
          Reference.bundled().incomeRules("fr", 2026).orElseThrow(), LocalDate.of(2026, 7, 1));
  private static final List<Household> HOUSEHOLDS =
      List.of(
          Household.SINGLE,
          Household.couple(2),
          new Household(false, 1, true, 0),
          new Household(false, 0, false, 30_000));

  static Stream<Status> statuses() {
    Optional<LocalDate> created = Optional.of(LocalDate.of(2026, 3, 1));
    return Stream.of(
            Arrays.stream(Activity.values())
                .flatMap(activity ->
                    Stream.of(
                        MicroEnterprise.of(activity),
                        new MicroEnterprise(activity, true, created),
                        SoleProprietor.of(activity, ProfitTax.INCOME_TAX),
                        new Eurl(activity, ProfitTax.CORPORATE_TAX, created))),
            Stream.of(Employee.of(false), new Employee(true, EmployerSize.LARGE)),
            Stream.of(Sasu.of(1), Sasu.of(.4), Sasu.of(0), new Sasu(1, created)),
            Stream.of(new Portage(.08)))
        .flatMap(all -> all);
  }

  private static double turnover(SplittableRandom random) {
    return MOST * Math.pow(random.nextDouble(), 3);
  }

  private static Household household(SplittableRandom random) {
    return HOUSEHOLDS.get(random.nextInt(HOUSEHOLDS.size()));
  }

  private static double sum(IncomeLine line) {
    return line.children().stream().mapToDouble(IncomeLine::amount).sum();
  }

  private static void addsUp(IncomeLine line) {
    assertThat(IncomeLine.KEYS).contains(line.key());
    if (!line.children().isEmpty()) {
      assertThat(sum(line)).as(line.key()).isCloseTo(line.amount(), within(.001));
      line.children().forEach(IncomePropertiesTest::addsUp);
    }
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void theAccountAddsUpAndNothingIsNegative(Status status) {
    SplittableRandom random = new SplittableRandom(1);
    for (int draw = 0; draw < DRAWS; draw++) {
      double turnover = turnover(random);
      double costs = status instanceof Employee ? 0 : random.nextDouble() * turnover / 2;

      IncomeResult result =
          PLANNER.income(status, new IncomeInput(turnover, costs, household(random)));

      addsUp(result.account());
      assertThat(result.account().amount()).isEqualTo(result.netAfterTax());
      assertThat(result.netAfterTax()).isLessThanOrEqualTo(turnover);
      assertThat(result.contributions()).isNotNegative();
      assertThat(result.incomeTax()).isNotNegative();
      assertThat(result.corporateTax()).isNotNegative();
      assertThat(result.taxable()).isNotNegative();
    }
  }

  /** The one contribution that falls due at once beyond the ceiling, and less relief, take back. */
  private static double fallAllowed(Status status) {
    return switch (status) {
      case Employee employee -> 70;
      case Sasu sasu -> 70;
      case Portage portage -> 70;
      default -> .01;
    };
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void whoEarnsMoreKeepsMore(Status status) {
    for (Household household : HOUSEHOLDS) {
      double before = Double.NEGATIVE_INFINITY;
      for (double turnover = 0; turnover < 300_000; turnover += 500) {
        double net = PLANNER.income(status, new IncomeInput(turnover, 0, household)).netAfterTax();
        assertThat(net).as("turnover %s", turnover).isGreaterThan(before - fallAllowed(status));
        before = net;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void theTurnoverForANetLeavesThatNet(Status status) {
    SplittableRandom random = new SplittableRandom(2);
    for (int draw = 0; draw < 25; draw++) {
      double turnover = 2_000 + turnover(random);
      Household household = household(random);
      double costs = status instanceof Employee ? 0 : random.nextDouble() * 1_000;
      IncomeInput input = new IncomeInput(turnover, costs, household);
      double net = PLANNER.income(status, input).netAfterTax();
      if (net > 0) {
        double found = PLANNER.turnoverFor(net, status, costs, household);

        double again =
            PLANNER.income(status, new IncomeInput(found, costs, household)).netAfterTax();
        assertThat(again).isCloseTo(net, within(IncomePlanner.TOLERANCE));
      }
    }
  }

  @Test
  void theWageOfACostCostsThatMuch() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < DRAWS; i++) {
      double cost = random.nextDouble(1, MOST);
      Employee employee = Employee.of(i % 2 == 0);
      double wage = PLANNER.wageFor(cost, employee, Household.SINGLE);

      double costs =
          PLANNER
              .income(employee, new IncomeInput(wage, 0, Household.SINGLE))
              .employerCost()
              .orElseThrow();
      // The coefficient of the general relief has four decimals: the cost has steps of that size.
      assertThat(costs).isCloseTo(cost, within(1e-4 * cost + 0.01));
    }
    assertThat(PLANNER.wageFor(0, Employee.of(false), Household.SINGLE)).isZero();
  }
}
