package org.passerelle.engine.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.engine.exposure.Consensus.Level;
import org.passerelle.reference.Reference;

class ConsensusTest {
  private static final double NOTHING = Double.NaN;

  /** Three occupations that as many people hold, two measures published for each. */
  private static Consensus consensus(double[][] standings, double[][] looseness) {
    double[] workers = new double[standings[0].length];
    Arrays.fill(workers, 1.0 / workers.length);
    return new Consensus(standings, looseness, workers);
  }

  private static double[][] nothing(int measures, int occupations) {
    return new double[measures][occupations];
  }

  private static Level level(double mean) {
    return new Level(mean, mean, 0, 1, 0, 1, 6);
  }

  @Test
  void theMeanOfStandingsIsTheExposureAndItsRankIsAmongWorkers() {
    Consensus consensus =
        consensus(new double[][] {{0.1, 0.5, 0.9}, {0.3, 0.7, 0.5}}, nothing(2, 3));

    Level first = consensus.of(0).orElseThrow();
    assertThat(first.mean()).isCloseTo(0.2, within(1e-12));
    assertThat(first.lowest()).isEqualTo(0.1);
    assertThat(first.highest()).isEqualTo(0.3);
    assertThat(first.measures()).isEqualTo(2);
    // Means .2, .6, .7: the first has none below and half of its own third.
    assertThat(first.rank()).isCloseTo(1.0 / 6, within(1e-12));
    assertThat(consensus.of(2).orElseThrow().rank()).isCloseTo(5.0 / 6, within(1e-12));
  }

  @Test
  void aMeasureThatDoesNotReachAnOccupationIsLeftOut() {
    Consensus consensus =
        consensus(new double[][] {{0.2, 0.4, NOTHING}, {NOTHING, 0.8, NOTHING}}, nothing(2, 3));

    assertThat(consensus.of(0)).map(Level::mean).contains(0.2);
    assertThat(consensus.of(0)).map(Level::measures).contains(1);
    assertThat(consensus.of(1).orElseThrow().mean()).isCloseTo(0.6, within(1e-12));
    assertThat(consensus.of(2)).isEmpty();
  }

  @Test
  void aFigureOfAWideFamilyCountsLess() {
    // The variance between measures is (.4 - 0)^2 / 2 = .08 for both; the second measure's family
    // is as loose as that for the first occupation, so it counts half.
    Consensus consensus =
        consensus(new double[][] {{0.2, 0.2}, {0.6, 0.6}}, new double[][] {{0, 0}, {0.08, 0}});

    assertThat(consensus.of(0).orElseThrow().mean())
        .isCloseTo((0.2 + 0.5 * 0.6) / 1.5, within(1e-12));
    assertThat(consensus.of(1).orElseThrow().mean()).isCloseTo(0.4, within(1e-12));
  }

  private static double width(Level level) {
    return level.high() - level.low();
  }

  @Test
  void theIntervalWidensWhereMeasuresDisagreeAndWhereFamiliesAreWide() {
    double[][] standings = {{0.5, 0.4, 0.5}, {0.5, 0.6, 0.5}, {0.5, 0.5, 0.5}};
    double[][] looseness = {{0, 0, 0.01}, {0, 0, 0.01}, {0, 0, 0.01}};
    Consensus consensus = consensus(standings, looseness);

    double agreed = width(consensus.of(0).orElseThrow());
    assertThat(width(consensus.of(1).orElseThrow())).isGreaterThan(agreed);
    assertThat(width(consensus.of(2).orElseThrow())).isGreaterThan(agreed);
  }

  @Test
  void fourOfFiveMeasuresThatWereLeftOutLieInTheInterval() {
    SplittableRandom random = new SplittableRandom(3);
    int occupations = 2000;
    double[][] standings = new double[6][occupations];
    for (int o = 0; o < occupations; o++) {
      double truth = 0.3 + 0.4 * random.nextDouble();
      for (double[] ofMeasure : standings) {
        ofMeasure[o] = truth + 0.4 * (random.nextDouble() - 0.5);
      }
    }
    double[][] others = Arrays.copyOf(standings, 5);
    Consensus consensus = consensus(others, nothing(5, occupations));
    long inside =
        IntStream.range(0, occupations)
            .filter(o -> {
              Level level = consensus.of(o).orElseThrow();
              return standings[5][o] >= level.low() && standings[5][o] <= level.high();
            })
            .count();

    assertThat((double) inside / occupations).isCloseTo(0.8, within(0.03));
  }

  @Test
  void saferIsATwentiethLowerOrMoreAndSafeIsNotAboveTheMiddle() {
    Level cashier = level(0.75);

    assertThat(level(0.5).isSaferThan(cashier)).isTrue();
    assertThat(level(0.71).isSaferThan(cashier)).isFalse();
    assertThat(cashier.isSaferThan(cashier)).isFalse();
    assertThat(level(0.5).isSafe()).isTrue();
    assertThat(cashier.isSafe()).isFalse();
  }

  @Test
  void varianceWithinGroupsLeavesOutThatBetweenThem() {
    // Within "a" the variance is 2 (of 1 and 3), within "b" 0; one degree of freedom each.
    double[] numbers = {1, 3, 100, 100, NOTHING, 7};
    String[] groups = {"a", "a", "b", "b", "b", "c"};

    assertThat(Consensus.varianceWithin(numbers, o -> groups[o])).isCloseTo(1, within(1e-12));
  }

  @Test
  void realOccupationsAreSpreadFromLittleToMuch() {
    Reference reference = Reference.bundled();
    Consensus consensus = new Consensus(reference);
    List<Level> levels =
        IntStream.range(0, reference.occupations().size())
            .mapToObj(consensus::of)
            .flatMap(Optional::stream)
            .toList();

    assertThat(levels).hasSizeGreaterThan(2900);
    assertThat(levels)
        .allSatisfy(level -> {
          assertThat(level.mean()).isBetween(level.lowest(), level.highest());
          assertThat(level.mean()).isBetween(level.low(), level.high());
          assertThat(level.low()).isNotNegative();
          assertThat(level.high()).isLessThanOrEqualTo(1);
          assertThat(level.rank()).isBetween(0.0, 1.0);
        });
    Level clerk = consensus.of(reference.occupations().find("4132.1").orElseThrow()).orElseThrow();
    Level roofer = consensus.of(reference.occupations().find("7121.1").orElseThrow()).orElseThrow();
    assertThat(clerk.isSafe()).isFalse();
    assertThat(roofer.isSaferThan(clerk)).isTrue();
  }
}
