package org.passerelle.engine.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "cahsier, cashier",
    "cashir, cashier",
    "casshier, cashier",
    "cazhier, cashier",
    "ab, abc"
  })
  void oneLetterOrTwoNeighboursAreASlip(String written, String meant) {
    assertThat(Slips.isOneSlipAway(written, meant)).isTrue();
    assertThat(Slips.isOneSlipAway(meant, written)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "cashier, cashier",
    "cshire, cashier",
    "bashier, cashier",
    "cahsire, cashier",
    "a, b"
  })
  void theSameWordTwoSlipsOrAnotherFirstLetterAreNone(String written, String meant) {
    assertThat(Slips.isOneSlipAway(written, meant)).isFalse();
  }
}
