package org.passerelle.engine.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawnMarketTest {
  private static final int DRAWS = 40_000;
  private static final Parameters ALL_APPLY = new Parameters(.01, .01, 0, 0, 1, 4, 8);

  private final MobilityNetwork pair =
      MobilityNetwork.builder(2, .5).link(0, 1, 1).link(1, 0, 1).build();

  private static State looking(int first, int second) {
    State state = new State(2, 2);
    state.spells[0][0] = first;
    state.spells[0][1] = second;
    state.unemployed[0] = first;
    state.unemployed[1] = second;
    return state;
  }

  @Test
  void twoApplicantsMeetAtOneOfTwoVacanciesHalfTheTime() {
    DrawnMarket market = new DrawnMarket(pair, ALL_APPLY, new SplittableRandom(1));
    double hired = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      State state = looking(2, 0);
      state.vacancies[1] = 2;
      market.step(state, new double[2]);
      hired += state.employed[1];
      assertThat(state.employed[1] + state.unemployed[0]).isEqualTo(2);
      assertThat(state.employed[1] + state.vacancies[1]).isEqualTo(2);
    }

    assertThat(hired / DRAWS).isCloseTo(1.5, within(.01));
  }

  @Test
  void allWhoApplyForAVacancyHaveTheSameChance() {
    DrawnMarket market = new DrawnMarket(pair, ALL_APPLY, new SplittableRandom(2));
    double fromFirst = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      State state = looking(1, 3);
      state.vacancies[0] = 1;
      market.step(state, new double[2]);
      assertThat(state.employed[0]).isEqualTo(1);
      fromFirst += 1 - state.unemployed[0];
    }

    assertThat(fromFirst / DRAWS).isCloseTo(.25, within(.01));
  }

  @Test
  void applicationsGoWhereSharesAndVacanciesAre() {
    MobilityNetwork network =
        MobilityNetwork.builder(3, .5)
            .link(0, 1, 4)
            .link(0, 2, 1)
            .link(1, 0, 1)
            .link(2, 0, 1)
            .build();
    DrawnMarket market = new DrawnMarket(network, ALL_APPLY, new SplittableRandom(3));
    double toFirst = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      State state = new State(3, 2);
      state.spells[1][0] = 1;
      state.vacancies[1] = 3;
      state.vacancies[2] = 4;
      market.step(state, new double[3]);
      toFirst += state.employed[1];
    }

    // .4 * 3 against .1 * 4.
    assertThat(toFirst / DRAWS).isCloseTo(.75, within(.01));
  }

  @Test
  void halfOfThemApplyInAShorterStep() {
    Parameters half = new Parameters(.01, .01, 0, 0, .5, 4, 8);
    DrawnMarket market = new DrawnMarket(pair, half, new SplittableRandom(4));
    double hired = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      State state = looking(1, 0);
      state.vacancies[1] = 1;
      market.step(state, new double[2]);
      hired += state.employed[1];
    }

    // Both the person and the vacancy have to take part.
    assertThat(hired / DRAWS).isCloseTo(.25, within(.01));
  }
}
