package org.passerelle.engine.workforce;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The workforce of a country, as it moves between occupations when demand for them changes. It
 * starts in the steady state: as many are hired as lose their job, in each occupation.
 *
 * <p>Never changes; safe for many threads.
 */
public final class Workforce {
  /** The most steps of a run. */
  public static final int MOST_STEPS = 100_000;

  /** The most steps times occupations of a run; its trajectory takes 32 bytes for each. */
  public static final int MOST_CELLS = 10_000_000;

  /** The most people that can be drawn one by one. */
  public static final double MOST_PEOPLE = 1e8;

  /** The most people at all: beyond, not all whole numbers can be told apart. */
  private static final double MOST_EMPLOYED = 1e15;

  private static final int MOST_STEPS_TO_REST = 2_000;

  /** At rest, no number changes by more than this part of all people in a step. */
  private static final double REST = 1e-12;

  /** Where jobs only vanish, the steady state has nobody at work. */
  private static final double LEAST_AT_WORK = 1e-6;

  private final MobilityNetwork network;
  private final Parameters parameters;
  private final State rest;
  private final double[] demand;
  private final double drift;

  /**
   * A workforce at rest. All jobs together are those given. Those of an occupation are near to what
   * is given, as employers find some occupations harder to fill than others. The jobs that
   * employers want, d†(0), are in the proportions of those given; there are as many as people who
   * work or look for work.
   *
   * <p>Time passes until nothing changes, for two thousand steps at most. Where few can come into
   * an occupation that many leave, it shrinks for centuries; see {@link #drift}.
   *
   * @param network where people look for jobs
   * @param employment how many work in each occupation, finite, 0 or more; any unit in expected
   *     values, people for draws. Shape: occupations
   * @param parameters how fast the market turns
   * @throws IllegalArgumentException if a number is out of its range, sizes differ, nobody works,
   *     or nobody would in the end
   */
  public Workforce(MobilityNetwork network, double[] employment, Parameters parameters) {
    check(network, employment);
    this.network = network;
    this.parameters = parameters;
    rest = firstGuess(employment);
    demand = new double[employment.length];
    Arrays.setAll(demand, i -> rest.employed[i] + rest.unemployed[i]);
    drift = comeToRest(rest, employment);
    checkWorkAtRest(rest, parameters);
    double scale = Arrays.stream(employment).sum() / Arrays.stream(rest.employed).sum();
    rest.scale(scale);
    Arrays.setAll(demand, i -> demand[i] * scale);
  }

  private static void check(MobilityNetwork network, double[] employment) {
    if (employment.length != network.size()) {
      throw new IllegalArgumentException(
          "employment of %d occupations in a network of %d"
              .formatted(employment.length, network.size()));
    }
    for (int i = 0; i < employment.length; i++) {
      if (!(employment[i] >= 0 && employment[i] <= MOST_EMPLOYED)) {
        throw new IllegalArgumentException(
            "employment %s of occupation %d: 0 to %s".formatted(employment[i], i, MOST_EMPLOYED));
      }
    }
    if (Arrays.stream(employment).sum() <= 0) {
      throw new IllegalArgumentException(
          "nobody works in any of %d occupations".formatted(employment.length));
    }
  }

  /** As in the authors' program: δu unemployed and δv vacancies for each employed person. */
  private State firstGuess(double[] employment) {
    State state = new State(employment.length, parameters.longTermSteps());
    for (int i = 0; i < employment.length; i++) {
      state.employed[i] = employment[i];
      state.vacancies[i] = parameters.opening() * employment[i];
      state.unemployed[i] = parameters.separation() * employment[i];
      state.spells[0][i] = state.unemployed[i];
    }
    return state;
  }

  /** Lets time pass until nothing changes any more; gives the largest change of a year. */
  private double comeToRest(State state, double[] employment) {
    Market market = new ExpectedMarket(network, parameters);
    double least = REST * Arrays.stream(demand).sum();
    State before = state.copy();
    double distance = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS_TO_REST && distance > least; step++) {
      before.set(state);
      market.step(state, demand);
      distance = state.distance(before);
    }
    double most = 0;
    for (int i = 0; i < employment.length; i++) {
      double change = Math.abs(state.employed[i] - before.employed[i]);
      most = Math.max(most, employment[i] > 0 ? change / employment[i] : 0);
    }
    return most * parameters.stepsAYear();
  }

  private static void checkWorkAtRest(State state, Parameters parameters) {
    double working = Arrays.stream(state.employed).sum();
    double looking = Arrays.stream(state.unemployed).sum();
    if (working < LEAST_AT_WORK * looking) {
      throw new IllegalArgumentException(
          "in the end nobody works: maybe %s opens too few vacancies".formatted(parameters));
    }
  }

  /** How many occupations there are. */
  public int size() {
    return network.size();
  }

  /**
   * How far from a steady state the start is: the largest change of the employed of an occupation
   * in a year, as a part of those given. Rounding errors if each occupation has some ways into it;
   * from about 0.001 on, the network loses people in places where nobody follows, and {@code
   * run(Scenario.steady(years))} is what to compare scenarios with.
   */
  public double drift() {
    return drift;
  }

  /** The jobs, filled or vacant, that employers want at the start; shape: occupations. */
  public double[] demand() {
    return demand.clone();
  }

  /**
   * What happens, in expected values (the deterministic approximation of the paper, good for large
   * occupations).
   *
   * @throws IllegalArgumentException if the scenario fits another number of occupations, takes too
   *     many steps, or wants a number of jobs that is no number
   */
  public Trajectory run(Scenario scenario) {
    return run(scenario, rest.copy(), new ExpectedMarket(network, parameters));
  }

  /**
   * What happens once, with chance; it starts from the steady state in whole numbers. Another seed
   * gives another course.
   *
   * @param seed decides what is left to chance; the same seed gives the same course
   * @throws IllegalArgumentException as {@link #run(Scenario)}, or if there are more than {@link
   *     #MOST_PEOPLE}
   */
  public Trajectory run(Scenario scenario, long seed) {
    return run(scenario, new SplittableRandom(seed));
  }

  /**
   * The same with a given source of chance.
   *
   * @param random is left in another state
   */
  public Trajectory run(Scenario scenario, SplittableRandom random) {
    double people = Arrays.stream(rest.employed).sum() + Arrays.stream(rest.unemployed).sum();
    if (people > MOST_PEOPLE) {
      throw new IllegalArgumentException(
          "%.0f people to draw one by one: at most %.0f; maybe count in hundreds"
              .formatted(people, MOST_PEOPLE));
    }
    return run(scenario, rest.rounded(), new DrawnMarket(network, parameters, random));
  }

  private Trajectory run(Scenario scenario, State state, Market market) {
    int steps = steps(scenario);
    Trajectory trajectory =
        new Trajectory(state, steps, transitionSteps(scenario, steps), parameters);
    double[] wanted = new double[size()];
    for (int step = 1; step <= steps; step++) {
      scenario.demand(step / parameters.stepsAYear(), demand.clone(), wanted);
      check(wanted, step);
      market.step(state, wanted);
      trajectory.record(step, state);
    }
    return trajectory;
  }

  private int steps(Scenario scenario) {
    double steps = Math.rint(scenario.years() * parameters.stepsAYear());
    long most = Math.min(MOST_STEPS, MOST_CELLS / size());
    if (!(steps >= 1 && steps <= most)) {
      throw new IllegalArgumentException(
          "%s years in %.0f steps of %s weeks: 1 to %d steps of %d occupations"
              .formatted(scenario.years(), steps, parameters.stepWeeks(), most, size()));
    }
    return (int) steps;
  }

  private int transitionSteps(Scenario scenario, int steps) {
    double transition = Math.rint(scenario.transitionYears() * parameters.stepsAYear());
    if (!(transition >= 1 && transition <= steps)) {
      throw new IllegalArgumentException(
          "transition of %s years in %s years: at least one step, at most all"
              .formatted(scenario.transitionYears(), scenario.years()));
    }
    return (int) transition;
  }

  private static void check(double[] wanted, int step) {
    for (int i = 0; i < wanted.length; i++) {
      if (!(wanted[i] >= 0 && wanted[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "%s jobs wanted in occupation %d at step %d: finite, 0 or more"
                .formatted(wanted[i], i, step));
      }
    }
  }
}
