package org.passerelle.engine.workforce;

import java.util.Arrays;

/**
 * The step in expected values, equations (3.1) to (3.3) of the paper.
 *
 * <p>Of the u(i) unemployed of i the share v(j) A(i, j) / Σ v(l) A(i, l) applies to j. With s(j)
 * applications for v(j) vacancies, each falling on any of them alike, v(j) (1 − e^(−s(j) / v(j)))
 * vacancies get one at least and are filled. No flow from i to j is written down: with
 *
 * <pre>
 * w(i) = u(i) / Σ A(i, l) v(l)     g(j) = s(j) / v(j) = Σ A(i, j) w(i)
 * p(j) = (1 − e^(−g(j))) / g(j)    the probability that an application succeeds
 * </pre>
 *
 * v(j) p(j) g(j) are hired by j and w(i) Σ A(i, j) v(j) p(j) hired from i: three passes over the
 * links.
 */
final class ExpectedMarket implements Market {
  private final MobilityNetwork network;
  private final Turnover turnover;
  private final double matching;
  private final double[] reachable;
  private final double[] applicants;
  private final double[] applications;
  private final double[] openings;
  private final double[] hiredFrom;

  ExpectedMarket(MobilityNetwork network, Parameters parameters) {
    this.network = network;
    this.turnover = new Turnover(parameters);
    this.matching = parameters.matching();
    int size = network.size();
    reachable = new double[size];
    applicants = new double[size];
    applications = new double[size];
    openings = new double[size];
    hiredFrom = new double[size];
  }

  @Override
  public void step(State state, double[] wanted) {
    match(state);
    for (int i = 0; i < state.size(); i++) {
      double employed = state.employed[i];
      double vacancies = state.vacancies[i];
      double separated = employed * turnover.separation(employed, vacancies, wanted[i]);
      double opened = employed * turnover.opening(employed, vacancies, wanted[i]);
      double hired = matching * openings[i] * applications[i];
      state.employed[i] = employed + hired - separated;
      state.vacancies[i] = Math.max(0, vacancies + opened - hired);
      remain(state, i);
      state.grow(i, separated);
    }
  }

  /** All of an occupation have the same chance, however long they have been looking. */
  private void remain(State state, int occupation) {
    double remaining = 1 - Math.min(1, hiredFrom[occupation]);
    for (double[] spell : state.spells) {
      spell[occupation] *= remaining;
    }
  }

  /** Leaves success-weighted vacancies, applications per vacancy and the share hired per origin. */
  private void match(State state) {
    network.gather(state.vacancies, reachable);
    for (int i = 0; i < applicants.length; i++) {
      applicants[i] = reachable[i] > 0 ? state.unemployed[i] / reachable[i] : 0;
    }
    network.scatter(applicants, applications);
    Arrays.setAll(openings, j -> state.vacancies[j] * success(applications[j]));
    network.gather(openings, hiredFrom);
    for (int i = 0; i < applicants.length; i++) {
      hiredFrom[i] = reachable[i] > 0 ? matching * hiredFrom[i] / reachable[i] : 0;
    }
  }

  private static double success(double applications) {
    return applications > 0 ? -Math.expm1(-applications) / applications : 1;
  }
}
