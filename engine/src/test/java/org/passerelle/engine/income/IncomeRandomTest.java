package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.engine.income.Status.Employee;
import org.passerelle.engine.income.Status.Eurl;
import org.passerelle.engine.income.Status.MicroEnterprise;
import org.passerelle.engine.income.Status.Portage;
import org.passerelle.engine.income.Status.Sasu;
import org.passerelle.engine.income.Status.SoleProprietor;
import org.passerelle.reference.Reference;

/** Thousands of random cases of every status and option, from nothing to a million. */
class IncomeRandomTest {
  private static final int DRAWS = 700;
  private static final IncomePlanner PLANNER =
      new IncomePlanner(
          Reference.bundled().incomeRules("fr", 2026).orElseThrow(), LocalDate.of(2026, 7, 1));

  /** The technical balance contribution, due on the whole wage beyond the ceiling: 0.35 %. */
  private static final double FALL_AT_THE_CEILING = .0035 * 48_060 + 1;

  private static double net(Status status, IncomeInput input) {
    return PLANNER.income(status, input).netAfterTax();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void nothingIsNegativeAndNothingComesFromNowhere(int kind) {
    RandomIncomes cases = new RandomIncomes(kind);
    for (int draw = 0; draw < DRAWS; draw++) {
      Status status = cases.status(kind);
      IncomeInput input = cases.input(status);

      IncomeResult result = PLANNER.income(status, input);

      String what = status + " " + input;
      assertThat(result.contributions()).as(what).isNotNegative().isFinite();
      assertThat(result.incomeTax()).as(what).isNotNegative().isFinite();
      assertThat(result.corporateTax()).as(what).isNotNegative().isFinite();
      assertThat(result.taxable()).as(what).isNotNegative().isFinite();
      assertThat(result.netAfterTax())
          .as(what)
          .isLessThanOrEqualTo(result.netBeforeTax())
          .isLessThanOrEqualTo(input.turnover() - input.costs() + 1e-6);
      assertThat(result.pensionQuarters()).as(what).isBetween(0, 4);
      assertThat(result.employerCost().orElse(0)).as(what).isNotNegative();
      assertThat(addedUp(result.account())).as(what).isCloseTo(result.netAfterTax(), within(1e-4));
    }
  }

  private static double addedUp(IncomeLine line) {
    return line.children().isEmpty()
        ? line.amount()
        : line.children().stream().mapToDouble(IncomeRandomTest::addedUp).sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void aEuroMoreLeavesBetweenNothingAndAEuroMore(int kind) {
    RandomIncomes cases = new RandomIncomes(100 + kind);
    for (int draw = 0; draw < DRAWS; draw++) {
      Status status = cases.status(kind);
      IncomeInput input = cases.input(status);

      double more = net(status, input.withTurnover(input.turnover() + 1)) - net(status, input);

      assertThat(more).as(status + " " + input).isBetween(-mostLost(status), 1 + 1e-6);
    }
  }

  /** Where the law takes back more than the euro. */
  private static double mostLost(Status status) {
    return switch (status) {
      case Employee employee -> FALL_AT_THE_CEILING;
      case Portage portage -> FALL_AT_THE_CEILING;
      case Sasu sasu -> FALL_AT_THE_CEILING;
      case SoleProprietor sole -> ofRelief(sole.startUpRelief());
      case Eurl eurl -> ofRelief(eurl.startUpRelief());
      case MicroEnterprise micro -> 1e-6;
    };
  }

  /** All was remitted of businesses created before 2026, and is taken back within 12,015 euros. */
  private static double ofRelief(Optional<LocalDate> created) {
    return created.filter(day -> day.getYear() < 2026).isPresent() ? .5 : 1e-6;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void theTurnoverOfANetLeavesThatNet(int kind) {
    RandomIncomes cases = new RandomIncomes(200 + kind);
    for (int draw = 0; draw < DRAWS / 4; draw++) {
      Status status = cases.status(kind);
      IncomeInput input = cases.input(status);
      double net = net(status, input);
      if (net >= 0) {
        double found = PLANNER.turnoverFor(net, status, input.costs(), input.household());

        assertThat(net(status, input.withTurnover(found)))
            .as(status + " " + input)
            .isCloseTo(net, within(IncomePlanner.TOLERANCE));
        if (PLANNER.income(status, input).notices().isEmpty() && net > 1 && kind == 1) {
          assertThat(found).as(status + " " + input).isCloseTo(input.turnover(), within(.1));
        }
      }
    }
  }
}
