package org.passerelle.engine.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.passerelle.engine.workforce.RingMarket.SIZE;
import static org.passerelle.engine.workforce.RingMarket.crossed;
import static org.passerelle.engine.workforce.RingMarket.each;
import static org.passerelle.engine.workforce.RingMarket.ring;
import static org.passerelle.engine.workforce.RingMarket.workforce;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkforceTest {
  /** A run of neighbours is hit hard, the rest hardly. */
  private static double[] clusteredShocks() {
    double[] shocks = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      shocks[i] = i < 12 ? .8 : .1;
    }
    return shocks;
  }

  private static double people(Trajectory trajectory, int step) {
    double sum = 0;
    for (int i = 0; i < trajectory.size(); i++) {
      sum += trajectory.employment(step, i) + trajectory.unemployed(step, i);
    }
    return sum;
  }

  private static double highestUnemployment(Trajectory trajectory) {
    double highest = 0;
    for (int step = 0; step <= trajectory.steps(); step++) {
      highest = Math.max(highest, trajectory.unemploymentRate(step));
    }
    return highest;
  }

  @Test
  void oneOccupationRestsWhereAsManyAreHiredAsLeave() {
    Workforce alone =
        new Workforce(MobilityNetwork.complete(1), new double[] {1_000}, Parameters.paper());
    Trajectory rest = alone.run(Scenario.steady(1));
    double u = rest.unemployed(0, 0);
    double v = rest.vacancies(0, 0);

    assertThat(rest.employment(0, 0)).isCloseTo(1_000, within(1e-6));
    // Leaving .016 * 1000 = hired v (1 - e^(-u/v)).
    assertThat(v * -Math.expm1(-u / v)).isCloseTo(16, within(1e-6));
    // Opened .012 * 1000 + .988 * .16 * (u - v) = 16, as jobs wanted are as many as people.
    assertThat(u - v).isCloseTo(4 / (.988 * .16), within(1e-6));
    assertThat(rest.unemploymentRate(0)).isCloseTo(.041, within(.001));
    assertThat(alone.demand()[0]).isCloseTo(1_000 + u, within(1e-6));
  }

  @Test
  void longTermUnemploymentIsThatOfASteadyExit() {
    Workforce alone =
        new Workforce(MobilityNetwork.complete(1), new double[] {1_000}, Parameters.paper());
    Trajectory rest = alone.run(Scenario.steady(1));
    double u = rest.unemployed(0, 0);

    // 16 of u are hired in a step; of 16 who enter, (1 - 16/u)^3 are left three steps later, and
    // those in the fourth step and later are u times that.
    assertThat(rest.longTermUnemployed(0, 0)).isCloseTo(u * Math.pow(1 - 16 / u, 3), within(1e-6));
  }

  @Test
  void withoutAShockNothingChanges() {
    Trajectory steady = workforce(ring(SIZE)).run(Scenario.steady(20));

    assertThat(steady.steps()).isEqualTo(240);
    for (int i = 0; i < SIZE; i++) {
      assertThat(steady.employment(240, i)).isCloseTo(steady.employment(0, i), within(1e-5));
      assertThat(steady.unemployed(240, i)).isCloseTo(steady.unemployed(0, i), within(1e-5));
      assertThat(steady.longTermUnemployed(240, i))
          .isCloseTo(steady.longTermUnemployed(0, i), within(1e-5));
      assertThat(steady.vacancies(240, i)).isCloseTo(steady.vacancies(0, i), within(1e-5));
    }
    assertThat(steady.effect().unemployment().increase()).isCloseTo(0, within(1e-7));
  }

  @Test
  void allJobsTogetherAreThoseGiven() {
    double[] employment = each(1_000);
    employment[3] = 9_000;
    employment[4] = 0;
    Trajectory rest =
        new Workforce(ring(SIZE), employment, Parameters.monthly()).run(Scenario.steady(1));

    double sum = 0;
    for (int i = 0; i < SIZE; i++) {
      sum += rest.employment(0, i);
    }
    assertThat(sum).isCloseTo(37_000, within(1e-6));
    assertThat(rest.employment(0, 3)).isCloseTo(9_000, within(200.0));
    assertThat(rest.employment(0, 4)).isZero();
    assertThat(rest.unemploymentRate(0, 4)).isNaN();
  }

  @Test
  void whereFewComeInAnOccupationShrinksAndItIsTold() {
    MobilityNetwork drain =
        MobilityNetwork.builder(3, Parameters.STAY)
            .link(0, 1, 1) // nobody comes to 0
            .link(1, 2, 1)
            .link(2, 1, 1)
            .build();
    Workforce workforce =
        new Workforce(drain, new double[] {1_000, 1_000, 1_000}, Parameters.monthly());

    assertThat(workforce.run(Scenario.steady(1)).employment(0, 0)).isLessThan(950);
    assertThat(workforce.drift()).isGreaterThan(1e-5);
    assertThat(workforce(crossed()).drift()).isLessThan(1e-9);
  }

  @Test
  void nobodyIsLostOrBorn() {
    Workforce workforce = workforce(ring(SIZE));
    Trajectory expected = workforce.run(Automation.of(clusteredShocks()));
    Trajectory drawn = workforce.run(Automation.of(clusteredShocks()), 5);

    for (int step = 0; step <= expected.steps(); step++) {
      assertThat(people(expected, step)).isCloseTo(people(expected, 0), within(1e-6));
      assertThat(people(drawn, step)).isEqualTo(people(drawn, 0));
    }
  }

  @Test
  void automationRaisesUnemploymentWhichThenFallsBack() {
    Trajectory trajectory = workforce(crossed()).run(Automation.of(clusteredShocks()));
    double start = trajectory.unemploymentRate(0);
    double highest = highestUnemployment(trajectory);

    assertThat(highest).isGreaterThan(1.15 * start);
    assertThat(trajectory.unemploymentRate(trajectory.steps()) - start)
        .isLessThan(.1 * (highest - start));
    assertThat(trajectory.effect().unemployment().increase()).isPositive();
    assertThat(trajectory.effect().longTerm().increase()).isPositive();
  }

  @Test
  void whereWaysAcrossAreMissingManyStayUnemployedForLong() {
    Automation automation = Automation.of(clusteredShocks()).withYearsAfter(50);
    Trajectory crossed = workforce(crossed()).run(automation);
    Trajectory ring = workforce(ring(SIZE)).run(automation);

    assertThat(ring.effect().longTerm().during())
        .isGreaterThan(4 * crossed.effect().longTerm().during());
    assertThat(highestUnemployment(ring)).isGreaterThan(3 * highestUnemployment(crossed));
    assertThat(ring.unemploymentRate(ring.steps()))
        .isCloseTo(ring.unemploymentRate(0), within(.001));
  }

  @Test
  void fewerJobsLeaveUnemploymentHigh() {
    Trajectory trajectory =
        workforce(ring(SIZE)).run(Automation.of(clusteredShocks()).withJobsKept(.9));

    assertThat(trajectory.unemploymentRate(trajectory.steps()))
        .isGreaterThan(trajectory.unemploymentRate(0) + .08);
  }

  @Test
  void theBeveridgeCurveTurnsCounterClockwise() {
    List<BeveridgePoint> curve =
        workforce(ring(SIZE)).run(new BusinessCycle(.05, 10, 2)).beveridgeCurve();

    // Twice the area that the second cycle encloses: positive if counter-clockwise.
    double area = 0;
    for (int step = 120; step < 240; step++) {
      BeveridgePoint from = curve.get(step);
      BeveridgePoint to = curve.get(step + 1);
      area +=
          from.unemploymentRate() * to.vacancyRate() - to.unemploymentRate() * from.vacancyRate();
    }
    assertThat(curve).hasSize(241);
    assertThat(curve.get(120).year()).isCloseTo(10, within(1e-9));
    assertThat(area).isGreaterThan(1e-5);
  }

  @Test
  void unemploymentIsHighAndVacanciesFewAtTheBottomOfTheCycle() {
    List<BeveridgePoint> curve =
        workforce(ring(SIZE)).run(new BusinessCycle(.05, 10, 1)).beveridgeCurve();

    assertThat(curve.get(36).unemploymentRate()).isGreaterThan(curve.get(0).unemploymentRate());
    assertThat(curve.get(24).vacancyRate()).isLessThan(curve.get(0).vacancyRate());
  }

  @Test
  void ofTwoThatAreHitAlikeTheOneWithNeighboursHitSuffersMore() {
    double[] shocks = new double[SIZE];
    Arrays.fill(shocks, 4, 9, .8); // 6 and all its neighbours
    shocks[20] = .8; // alone
    MobilityNetwork network = ring(SIZE);
    Trajectory trajectory = workforce(network).run(Automation.of(shocks));
    NeighbourExposure exposure = new NeighbourExposure(network, shocks);

    assertThat(exposure.of(6)).isCloseTo(.8, within(1e-12));
    assertThat(exposure.of(20)).isZero();
    assertThat(trajectory.effect(6).longTerm().during())
        .isGreaterThan(1.2 * trajectory.effect(20).longTerm().during());
    assertThat(trajectory.effect(6).unemployment().increase())
        .isGreaterThan(trajectory.effect(20).unemployment().increase());
  }

  @Test
  void aCompleteNetworkHasLessUnemployment() {
    Trajectory sparse = workforce(ring(SIZE)).run(Automation.of(clusteredShocks()));
    Trajectory complete =
        workforce(MobilityNetwork.complete(SIZE)).run(Automation.of(clusteredShocks()));

    assertThat(complete.effect().unemployment().during())
        .isLessThan(sparse.effect().unemployment().during());
    assertThat(complete.effect().longTerm().increase())
        .isLessThan(sparse.effect().longTerm().increase());
    assertThat(highestUnemployment(complete)).isLessThan(highestUnemployment(sparse));
  }

  @Test
  void monthsTellTheSameAsTheStepsOfThePaper() {
    Scenario scenario = Automation.of(clusteredShocks());
    Trajectory monthly = workforce(ring(SIZE)).run(scenario);
    Trajectory paper = new Workforce(ring(SIZE), each(1_000), Parameters.paper()).run(scenario);

    Effect.Change months = monthly.effect().unemployment();
    Effect.Change steps = paper.effect().unemployment();
    assertThat(months.before() / steps.before()).isCloseTo(1, within(.02));
    assertThat(months.during() / steps.during()).isCloseTo(1, within(.02));
  }

  @Test
  void manyDrawsAreOnAverageAsExpected() {
    double[] employment = each(4_000);
    Workforce workforce = new Workforce(ring(SIZE), employment, Parameters.monthly());
    Scenario scenario = Automation.of(clusteredShocks()).withTransition(10).withYearsAfter(2);
    Trajectory expected = workforce.run(scenario);
    double highest = highestUnemployment(expected);
    double unemployment = 0;
    double longTerm = 0;
    int draws = 10;
    for (int seed = 0; seed < draws; seed++) {
      Trajectory drawn = workforce.run(scenario, seed);
      unemployment += drawn.effect().unemployment().during() / draws;
      longTerm += drawn.effect().longTerm().during() / draws;
      assertThat(highestUnemployment(drawn) / highest).isCloseTo(1, within(.05));
    }

    assertThat(unemployment / expected.effect().unemployment().during()).isCloseTo(1, within(.02));
    assertThat(longTerm / expected.effect().longTerm().during()).isCloseTo(1, within(.03));
  }

  @Test
  void theSameSeedGivesTheSameCourse() {
    Workforce workforce = workforce(ring(SIZE));
    Scenario scenario = Automation.of(clusteredShocks()).withTransition(5).withYearsAfter(0);

    List<BeveridgePoint> first = workforce.run(scenario, 42).beveridgeCurve();

    assertThat(workforce.run(scenario, 42).beveridgeCurve()).isEqualTo(first);
    assertThat(workforce.run(scenario, 43).beveridgeCurve()).isNotEqualTo(first);
  }

  @Test
  void anOccupationMayVanish() {
    double[] shocks = clusteredShocks();
    shocks[5] = 1;
    Trajectory trajectory = workforce(ring(SIZE)).run(Automation.of(shocks));

    assertThat(trajectory.employment(trajectory.steps(), 5)).isBetween(0.0, 10.0);
    assertThat(trajectory.vacancies(trajectory.steps(), 5)).isNotNegative();
  }

  @Test
  void nothingIsNegativeOrNoNumber() {
    double[] shocks = clusteredShocks();
    shocks[5] = 1;
    Workforce workforce = workforce(ring(SIZE));
    Scenario sudden = Automation.of(shocks).withTransition(.5);
    for (Trajectory trajectory : List.of(workforce.run(sudden), workforce.run(sudden, 1))) {
      for (int step = 0; step <= trajectory.steps(); step++) {
        for (int i = 0; i < SIZE; i++) {
          assertThat(trajectory.employment(step, i)).isNotNegative();
          assertThat(trajectory.vacancies(step, i)).isNotNegative();
          assertThat(trajectory.longTermUnemployed(step, i))
              .isBetween(0.0, trajectory.unemployed(step, i) + 1e-9);
        }
      }
    }
  }
}
