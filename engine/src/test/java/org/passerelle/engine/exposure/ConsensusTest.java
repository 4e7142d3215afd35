package org.passerelle.engine.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.exposure.Consensus.Level;
import org.passerelle.reference.Reference;

class ConsensusTest {
  private static final double NOTHING = Double.NaN;

  @Test
  void theLowestStandsAtNoughtTheHighestAtOneAndTiesInTheirMiddle() {
    // Of 5 known: 10 has none below; 20 twice, 1 below: (1 + 1/2) / 4; 30 has 3 below; 40 has 4.
    assertThat(Standing.of(new double[] {30, 20, NOTHING, 10, 20, 40}))
        .containsExactly(0.75, 0.375, NOTHING, 0, 0.375, 1);
  }

  @Test
  void oneNumberAloneAndEqualNumbersStandInTheMiddle() {
    assertThat(Standing.of(new double[] {7})).containsExactly(0.5);
    assertThat(Standing.of(new double[] {7, 7, 7})).containsExactly(0.5, 0.5, 0.5);
    assertThat(Standing.of(new double[] {NOTHING})).containsExactly(NOTHING);
    assertThat(Standing.of(new double[] {})).isEmpty();
  }

  @Test
  void unitsOfMeasuresDoNotMatterOnlyRanks() {
    Consensus exposure =
        new Consensus(List.of(new double[] {1, 2, 3}, new double[] {900, 100, 500}));

    // Places 0 and 1; 1/2 and 0; 1 and 1/2.
    assertThat(exposure.of(0)).contains(new Level(0.5, 0, 1, 2));
    assertThat(exposure.of(1)).contains(new Level(0.25, 0, 0.5, 2));
    assertThat(exposure.of(2)).contains(new Level(0.75, 0.5, 1, 2));
  }

  @Test
  void aMeasureThatDoesNotReachAnOccupationIsLeftOut() {
    Consensus exposure =
        new Consensus(List.of(new double[] {1, 2, NOTHING}, new double[] {NOTHING, 5, NOTHING}));

    assertThat(exposure.of(0)).contains(new Level(0, 0, 0, 1));
    assertThat(exposure.of(1)).contains(new Level(0.75, 0.5, 1, 2));
    assertThat(exposure.of(2)).isEmpty();
  }

  @Test
  void saferIsATwentiethLowerOrMoreAndSafeIsNotAboveTheMiddle() {
    Level cashier = new Level(0.75, 0, 1, 4);

    assertThat(new Level(0.5, 0, 1, 4).isSaferThan(cashier)).isTrue();
    assertThat(new Level(0.71, 0, 1, 4).isSaferThan(cashier)).isFalse();
    assertThat(cashier.isSaferThan(cashier)).isFalse();
    assertThat(new Level(0.5, 0, 1, 4).isSafe()).isTrue();
    assertThat(cashier.isSafe()).isFalse();
  }

  @Test
  void realOccupationsAreSpreadFromLittleToMuch() {
    Reference reference = Reference.bundled();
    Consensus exposure = new Consensus(reference);
    List<Level> levels =
        IntStream.range(0, reference.occupations().size())
            .mapToObj(exposure::of)
            .flatMap(level -> level.stream())
            .toList();

    assertThat(levels).hasSizeGreaterThan(2900);
    assertThat(levels)
        .allSatisfy(level -> {
          assertThat(level.mean()).isBetween(level.lowest(), level.highest());
          assertThat(level.lowest()).isNotNegative();
          assertThat(level.highest()).isLessThanOrEqualTo(1);
        });
    assertThat(levels.stream().mapToDouble(Level::mean).average().orElse(0))
        .isCloseTo(0.5, within(0.05));
  }

  @Test
  void aDataEntryClerkIsMoreExposedThanARoofer() {
    Reference reference = Reference.bundled();
    Consensus exposure = new Consensus(reference);
    Level clerk = exposure.of(reference.occupations().find("4132.1").orElseThrow()).orElseThrow();
    Level roofer = exposure.of(reference.occupations().find("7121.1").orElseThrow()).orElseThrow();

    assertThat(clerk.isSafe()).isFalse();
    assertThat(roofer.isSaferThan(clerk)).isTrue();
  }
}
