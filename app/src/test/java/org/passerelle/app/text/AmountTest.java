package org.passerelle.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12000;12000",
        "12 000,50 €;12000.5",
        "12\u00a0000\u202f€;12000",
        "12000.5;12000.5",
        "12,000.50;12000.5",
        "1.234.567,89;1234567.89",
        "0;0"
      })
  void amountsAreReadAsPeopleWriteThem(String text, double amount) {
    assertThat(Amount.of(text)).hasValue(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12,000", "1.234", "-5", "1e18", "NaN", "douze", "1,2,3", "9999999999999"})
  void whatIsNoAmountOrMayBeTwoIsLeftOut(String text) {
    assertThat(Amount.of(text)).isEmpty();
  }
}
