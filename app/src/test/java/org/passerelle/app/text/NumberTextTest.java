package org.passerelle.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.reference.Language;

class NumberTextTest {
  private final NumberText french = new NumberText(Messages.in(Language.FRENCH));
  private final NumberText english = new NumberText(Messages.in(Language.ENGLISH));

  @Test
  void numbersAreWrittenAsEachLanguageWritesThem() {
    assertThat(french.withUnit(1250.4, "eur_month_net")).isEqualTo("1\u202f250\u00a0€ net/mois");
    assertThat(english.withUnit(1250.4, "eur_month_net")).isEqualTo("€1,250 net/month");
    assertThat(french.withUnit(0.97, "probability")).isEqualTo("0,97");
    assertThat(english.withUnit(-0.5, "standardised_index")).isEqualTo("-0.50 SD");
  }

  @Test
  void sharesAreShownInPercent() {
    assertThat(english.withUnit(0.425, "share")).isEqualTo("43%");
    assertThat(french.withUnit(12.34, "percent")).isEqualTo("12,3\u202f%");
  }

  @Test
  void smallNumbersKeepADecimal() {
    assertThat(english.plain(3.25)).isEqualTo("3.3");
    assertThat(english.plain(3)).isEqualTo("3");
    assertThat(english.plain(1234.5)).isEqualTo("1,235");
  }
}
