package org.passerelle.engine.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.market.Observatory.Curve;
import org.passerelle.engine.market.Observatory.Life;
import org.passerelle.engine.market.forecast.Forecast;
import org.passerelle.engine.market.forecast.GrowthRate;
import org.passerelle.engine.market.forecast.Refusal;
import org.passerelle.reference.Language;
import org.passerelle.reference.Reference;

class ObservatoryTest {
  private static final Reference REFERENCE = Reference.bundled();
  private static final Observatory OBSERVATORY = new Observatory(REFERENCE);

  @Test
  void theFamiliesOfAnOccupationComeTheClosestFirst() {
    List<Curve> curves = OBSERVATORY.curves(REFERENCE.occupations().find("5230.1").orElseThrow());

    assertThat(curves.get(0).series().family().code()).isEqualTo("R0Z61");
    assertThat(curves.get(1).series().family().code()).isEqualTo("R0Z");
    assertThat(curves.get(0).breaks()).isEmpty();
    assertThat(curves.get(1).breaks()).containsExactly(1990, 2003);
    assertThat(curves.get(0).outlooks()).allMatch(Forecast.class::isInstance);
  }

  @Test
  void noForecastIsMadeSoFarAheadAsNoneCouldBeTried() {
    Curve eurostat =
        OBSERVATORY.curves(REFERENCE.occupations().find("5230.1").orElseThrow()).getLast();

    assertThat(eurostat.table()).isEqualTo(EmploymentTable.FRANCE_ISCO);
    assertThat(eurostat.breaks()).containsExactly(2021);
    assertThat(eurostat.outlooks()).allMatch(Refusal.class::isInstance);
  }

  @Test
  void farmersAreAmongThoseThatShrankMost() {
    List<GrowthRate> rates =
        OBSERVATORY.ranking(EmploymentTable.FRANCE_GROUPS, false, 1983, 2018, 20, 5);

    assertThat(rates).extracting(GrowthRate::code).contains("A0Z");
    assertThat(OBSERVATORY.name(EmploymentTable.FRANCE_GROUPS, "A0Z", Language.FRENCH))
        .startsWith("Agriculteurs");
  }

  @Test
  void theProjectionIsThatWhichWasPublished() {
    GrowthRate typists =
        OBSERVATORY
            .ranking(EmploymentTable.UNITED_STATES_PROJECTED, false, 2024, 2034, 20, 1)
            .getFirst();

    assertThat(typists.code()).isEqualTo("43-9022");
    assertThat(typists.valueTo()).isLessThan(typists.valueFrom());
  }

  @Test
  void bornIsWhoWasNotInTheFirstCensusAndDiedWhoIsNotInTheLast() {
    assertThat(OBSERVATORY.lives(true)).isNotEmpty().allMatch(life -> life.first() > 1850);
    assertThat(OBSERVATORY.lives(false)).isNotEmpty().allMatch(life -> life.last() < 2000);
    assertThat(OBSERVATORY.lives(true))
        .isSortedAccordingTo((Life a, Life b) -> Integer.compare(b.first(), a.first()));
  }

  @Test
  void newTitlesAreInNoEarlierRelease() {
    assertThat(OBSERVATORY.newTitles()).hasSizeBetween(50, 400);
  }
}
