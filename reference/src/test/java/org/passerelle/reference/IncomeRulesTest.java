package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.passerelle.reference.IncomeRules.Rule;

class IncomeRulesTest {
  private static final IncomeRules RULES =
      Reference.bundled().incomeRules("fr", 2026).orElseThrow();

  @Test
  void aNumberHoldsFromItsFirstDayUntilTheNext() {
    assertThat(RULES.rule("smic_hourly", LocalDate.of(2026, 5, 31)).value()).isEqualTo(12.02);
    assertThat(RULES.rule("smic_hourly", LocalDate.of(2026, 6, 1)).value()).isEqualTo(12.31);
    assertThatThrownBy(() -> RULES.rule("smic_hourly", LocalDate.of(2025, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("smic_hourly");
  }

  @Test
  void aPercentageIsAFraction() {
    Rule rule = RULES.rule("wage_allowance", RULES.firstDay());

    assertThat(rule.value()).isEqualTo(.1);
    assertThat(rule.unit()).isEqualTo("%");
  }

  @Test
  void everyNumberHasASourceAndADayOfItsYear() {
    assertThat(RULES.rules()).hasSizeGreaterThan(150);
    assertThat(RULES.rules())
        .allSatisfy(rule -> {
          assertThat(rule.source()).isNotBlank();
          assertThat(rule.unit()).isNotBlank();
          assertThat(rule.from()).isBetween(RULES.firstDay(), RULES.lastDay());
        });
  }

  @Test
  void aYearOrCountryWithoutATableIsAbsent() {
    assertThat(Reference.bundled().incomeRules("fr", 1789)).isEmpty();
    assertThat(Reference.bundled().incomeRules("xx", 2026)).isEmpty();
  }

  @Test
  void theNearestYearStandsInForOneThatIsNotKnown() {
    assertThat(Reference.bundled().nearestIncomeRules("fr", 2031).firstDay())
        .isEqualTo("2026-01-01");
    assertThat(Reference.bundled().nearestIncomeRules("fr", 2026).firstDay())
        .isEqualTo("2026-01-01");
    assertThatThrownBy(() -> Reference.bundled().nearestIncomeRules("xx", 2026))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRateThatChangesInTheYearHasTwoDays() {
    assertThat(RULES.rule("micro_acre_rate_liberal", LocalDate.of(2026, 6, 30)).value())
        .isEqualTo(0.128);
    assertThat(RULES.rule("micro_acre_rate_liberal", LocalDate.of(2026, 7, 1)).value())
        .isEqualTo(0.192);
  }
}
