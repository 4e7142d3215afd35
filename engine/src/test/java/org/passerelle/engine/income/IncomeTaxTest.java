package org.passerelle.engine.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.Reference;

class IncomeTaxTest {
  private static final Law LAW =
      new Law(Reference.bundled().incomeRules("fr", 2026).orElseThrow(), LocalDate.of(2026, 7, 1));
  private static final Offset<Double> CENT = within(.005);

  private static double onProfit(Household household, double profit) {
    return new IncomeTax(LAW, household).onProfit(profit).amount();
  }

  private static double onWages(double wage) {
    return new IncomeTax(LAW, Household.SINGLE).onWages(wage).amount();
  }

  @Test
  void eachBandHasItsRate() {
    assertThat(onProfit(Household.SINGLE, 11_600)).isZero();
    // 17,979 x 11 %, 54,998 x 30 %, 97,340 x 41 % and 18,083 x 45 %.
    assertThat(onProfit(Household.SINGLE, 200_000))
        .isCloseTo(1_977.69 + 16_499.4 + 39_909.4 + 8_137.35, CENT);
  }

  @Test
  void smallTaxesAreLowered() {
    // 924 less 897 - 45.25 % of 924 = 478.89.
    assertThat(onProfit(Household.SINGLE, 20_000)).isCloseTo(445.11, CENT);
    // 1,848 less 1,483 - 45.25 % of 1,848 = 646.78.
    assertThat(onProfit(Household.couple(0), 40_000)).isCloseTo(1_201.22, CENT);
  }

  @Test
  void childrenSaveNoMoreThanTheCeiling() {
    double couple = onProfit(Household.couple(0), 120_000);

    assertThat(couple - onProfit(Household.couple(1), 120_000)).isCloseTo(1_807, CENT);
    assertThat(couple - onProfit(Household.couple(2), 120_000)).isCloseTo(3_614, CENT);
    assertThat(couple - onProfit(Household.couple(3), 120_000)).isCloseTo(7_228, CENT);
  }

  @Test
  void aLoneParentSavesMoreForTheFirstChild() {
    double single = onProfit(Household.SINGLE, 150_000);

    assertThat(single - onProfit(new Household(false, 1, true, 0), 150_000)).isCloseTo(4_262, CENT);
    assertThat(single - onProfit(new Household(false, 2, true, 0), 150_000))
        .isCloseTo(4_262 + 1_807, CENT);
    assertThat(single - onProfit(new Household(false, 1, false, 0), 150_000))
        .isCloseTo(1_807, CENT);
  }

  @Test
  void wagesHaveAnAllowanceWithinBounds() {
    assertThat(onWages(30_000)).isCloseTo(onProfit(Household.SINGLE, 27_000), CENT);
    assertThat(onWages(200_000)).isCloseTo(onProfit(Household.SINGLE, 185_445), CENT);
    assertThat(onWages(400)).isZero();
  }

  @Test
  void anActivityBearsItsPartOfTheTaxOfTheHousehold() {
    Household others = new Household(false, 0, false, 30_000);

    // Tax on 56,400 is 1,977.69 + 26,821 x 30 % = 10,023.99; the part is 26,400 / 56,400.
    assertThat(onProfit(others, 26_400)).isCloseTo(4_692.08, CENT);
  }

  @Test
  void highIncomesBearAContribution() {
    // 3 % of 250,000 and 4 % of 100,000.
    double without = 1_977.69 + 16_499.4 + 39_909.4 + .45 * (600_000 - 181_917);
    assertThat(onProfit(Household.SINGLE, 600_000)).isCloseTo(without + 7_500 + 4_000, CENT);
  }
}
