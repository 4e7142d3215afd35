package org.passerelle.engine.market.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.engine.market.forecast.SmallPanels.panel;
import static org.passerelle.engine.market.forecast.SmallPanels.series;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Growth rates between years. */
class GrowthTest {
  @Test
  void ratesAreCompound() {
    GrowthRate rate =
        Growth.between(series("a", 100, 150, 121), 2000, 2002, Breaks.NONE).orElseThrow();

    assertThat(rate.annualRate()).isCloseTo(0.1, within(1e-12));
    assertThat(rate.isComparable()).isTrue();
  }

  @Test
  void aYearWithoutValueGivesNoRate() {
    assertThat(Growth.between(series("a", 100, 150), 2000, 2009, Breaks.NONE)).isEmpty();
    assertThatThrownBy(() -> Growth.between(series("a", 1, 2), 2001, 2000, Breaks.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void breaksThatAreCrossedAreNamed() {
    Breaks breaks = Breaks.in(1990, 2002);
    YearlySeries series = series("a", 100, 110, 500, 550);

    assertThat(Growth.between(series, 2000, 2003, breaks).orElseThrow().breaksCrossed())
        .containsExactly(2002);
    assertThat(Growth.steps(series, 2000, 2003, breaks))
        .extracting(GrowthRate::isComparable)
        .containsExactly(true, false, true);
    assertThat(Growth.withoutBreaks(series, 2000, 2003, breaks).orElseThrow())
        .isCloseTo(0.1, within(1e-12));
    assertThat(Growth.withoutBreaks(series, 2001, 2002, breaks)).isEmpty();
  }

  @Test
  void aMeanOfThreeYearsCrossesABreakUntilItHasLeftIt() {
    Breaks breaks = new Breaks(List.of(2003), 3);

    // 2001 is the mean of 2000 to 2002, 2004 that of 2003 to 2005.
    assertThat(breaks.between(2000, 2001)).isEmpty();
    assertThat(breaks.between(2001, 2002)).containsExactly(2003);
    assertThat(breaks.between(2003, 2004)).containsExactly(2003);
    assertThat(breaks.between(2004, 2005)).isEmpty();
    assertThatThrownBy(() -> new Breaks(List.of(), 2)).hasMessageContaining("2");
  }

  @Test
  void thoseThatGrewAndShrankMostAreToldInOrderWithoutSmallOnes() {
    Panel panel =
        panel(
            series("up", 100, 130),
            series("more", 100, 150),
            series("down", 100, 80),
            series("still", 100, 100),
            series("tiny", 1, 9));

    assertThat(Growth.growers(panel, 2000, 2001, 10, 5))
        .extracting(GrowthRate::code)
        .containsExactly("more", "up");
    assertThat(Growth.growers(panel, 2000, 2001, 0, 1))
        .extracting(GrowthRate::code)
        .containsExactly("tiny");
    assertThat(Growth.decliners(panel, 2000, 2001, 10, 5))
        .extracting(GrowthRate::code)
        .containsExactly("down");
  }
}
