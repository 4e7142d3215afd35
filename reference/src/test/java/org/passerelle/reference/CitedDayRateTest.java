package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitedDayRateTest {
  private static final Reference REFERENCE = Reference.bundled();

  private static List<CitedDayRate> of(String code) {
    int occupation = REFERENCE.occupations().find(code).orElseThrow();
    return REFERENCE.dayRates().stream()
        .filter(rate -> rate.isOf(REFERENCE.occupations(), occupation))
        .toList();
  }

  @Test
  void aDataScientistHasTheRangeOfThisOccupationAndThatOfItsUnitGroups() {
    assertThat(of("2511.4"))
        .extracting(CitedDayRate::low)
        .containsExactly(316.0, 322.0, 540.0, 300.0);
  }

  @Test
  void nothingIsKnownOfCashiers() {
    assertThat(of("5230.1")).isEmpty();
  }

  @Test
  void everyRangeHasItsSourcePlaceAndPeriodAndSpeaksOfOccupationsThereAre() {
    assertThat(REFERENCE.dayRates())
        .isNotEmpty()
        .allSatisfy(rate -> {
          assertThat(rate.low()).isBetween(100.0, rate.high());
          assertThat(rate.source().address()).startsWith("https://");
          assertThat(rate.place()).isNotBlank();
          assertThat(rate.period()).matches("\\d{4}|n\\.d\\.");
          assertThat(rate.role().french()).isNotEqualTo(rate.role().english());
          assertThat(rate.codes())
              .allSatisfy(code ->
                  assertThat(REFERENCE.occupations().find(code + (code.contains(".") ? "" : ".1")))
                      .isPresent());
        });
  }
}
