package org.passerelle.engine.income.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.income.IncomePlanner;
import org.passerelle.reference.Reference;

/** What occupations leave, under the rules of July 2026. */
class OccupationIncomesTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final IncomePlanner PLANNER =
      new IncomePlanner(REFERENCE.incomeRules("fr", 2026).orElseThrow(), LocalDate.of(2026, 7, 1));
  private static final OccupationIncomes INCOMES = new OccupationIncomes(REFERENCE, PLANNER);

  private static OccupationIncome of(String code) {
    return INCOMES.of(REFERENCE.occupations().find(code).orElseThrow()).orElseThrow();
  }

  @Test
  void aWebDeveloperIsComparedAtThePriceThatCostsAClientAsMuch() {
    OccupationIncome income = of("2513.5");
    DayPrice own = income.own().orElseThrow();

    assertThat(income.pay().published().value()).isEqualTo(3100);
    assertThat(income.pay().employee().netBeforeTax()).isCloseTo(37_200, within(.01));
    assertThat(own.days()).isEqualTo(140);
    assertThat(own.dayRate() * 140).isCloseTo(income.pay().employerCost(), within(1e-6));
  }

  @Test
  void whereAFundOfItsOwnTakesTheContributionsOnlyTheWageIsTold() {
    assertThat(of("2221.1").own()).isEmpty();
  }

  @Test
  void anOccupationWithoutAPublishedWageHasNone() {
    long without =
        IntStream.range(0, REFERENCE.occupations().size())
            .filter(occupation -> INCOMES.of(occupation).isEmpty())
            .count();

    assertThat(without).isBetween(1L, 20L);
  }

  @Test
  void manyThreadsGetTheSameAnswer() {
    OccupationIncomes fresh = new OccupationIncomes(REFERENCE, PLANNER);

    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> fresh.of(i % 5)).distinct().count())
        .isLessThanOrEqualTo(5);
  }
}
