package org.passerelle.engine.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Steps that a person can follow with a pocket calculator. */
class ExpectedMarketTest {
  private final MobilityNetwork pair =
      MobilityNetwork.builder(2, .5).link(0, 1, 1).link(1, 0, 1).build();

  /** Ten former holders of 0, of whom four are long-term unemployed; five vacancies in 1. */
  private static State state() {
    State state = new State(2, 2);
    state.employed[0] = 100;
    state.employed[1] = 100;
    state.vacancies[1] = 5;
    state.unemployed[0] = 10;
    state.spells[0][0] = 6;
    state.spells[1][0] = 4;
    return state;
  }

  private static Parameters parameters(double matching) {
    return new Parameters(.016, .012, .16, .16, matching, 4, 8);
  }

  @Test
  void theUnemployedFillVacanciesThatTheyCanReach() {
    State state = state();

    new ExpectedMarket(pair, parameters(1)).step(state, new double[] {100, 105});

    // All ten apply to 1: 5 (1 - e^-2) = 4.3233 are hired. 1.6 leave, 1.2 vacancies open in each.
    assertThat(state.employed).containsExactly(new double[] {98.4, 102.7233}, within(1e-4));
    assertThat(state.vacancies).containsExactly(new double[] {1.2, 1.8767}, within(1e-4));
    assertThat(state.unemployed).containsExactly(new double[] {7.2767, 1.6}, within(1e-4));
    // 56.77 % of the ten remain, all of them long-term from the second step on.
    assertThat(state.spells[0]).containsExactly(new double[] {1.6, 1.6}, within(1e-4));
    assertThat(state.longTerm()).containsExactly(new double[] {5.6767, 0}, within(1e-4));
  }

  @Test
  void halfARoundFillsHalfAsMany() {
    State state = state();

    new ExpectedMarket(pair, parameters(.5)).step(state, new double[] {100, 105});

    assertThat(state.employed[1]).isCloseTo(100 - 1.6 + 4.3233 / 2, within(1e-4));
    assertThat(state.unemployed[0]).isCloseTo(10 + 1.6 - 4.3233 / 2, within(1e-4));
  }

  @Test
  void jobsInExcessAreGivenUpAndMissingOnesOpened() {
    State state = state();

    new ExpectedMarket(pair, parameters(1)).step(state, new double[] {50, 205});

    // 0 has 50 too many: .016 + .984 * .16 * 50 / 100 = .0947. 1 misses 100: .012 + .988 * .16.
    assertThat(state.employed[0]).isCloseTo(100 - 9.472, within(1e-9));
    assertThat(state.vacancies[0]).isCloseTo(1.2, within(1e-9));
    assertThat(state.vacancies[1]).isCloseTo(5 - 4.32332 + 1.2 + 15.808, within(1e-4));
  }

  @Test
  void noMoreThanAllJobsAreGivenUp() {
    State state = new State(2, 2);
    state.employed[0] = 1;
    state.vacancies[0] = 99;

    new ExpectedMarket(pair, parameters(1)).step(state, new double[] {0, 0});

    assertThat(state.employed[0]).isZero();
    assertThat(state.unemployed[0]).isEqualTo(1);
  }

  @Test
  void whereNothingIsVacantNobodyIsHired() {
    State state = state();
    state.vacancies[1] = 0;

    new ExpectedMarket(pair, parameters(1)).step(state, new double[] {100, 100});

    assertThat(state.unemployed).containsExactly(new double[] {11.6, 1.6}, within(1e-9));
    assertThat(state.longTerm()[0]).isEqualTo(10);
  }

  @Test
  void whereNobodyWorksNothingIsOpened() {
    State state = new State(2, 2);

    new ExpectedMarket(pair, parameters(1)).step(state, new double[] {0, 50});

    assertThat(state.employed).containsExactly(0, 0);
    assertThat(state.vacancies).containsExactly(0, 0);
    assertThat(state.unemployed).containsExactly(0, 0);
  }
}
