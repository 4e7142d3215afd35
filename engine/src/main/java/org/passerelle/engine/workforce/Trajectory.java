package org.passerelle.engine.workforce;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What happened in each step, occupation by occupation. Step 0 is the start, before anything
 * changes. The unemployed belong to the occupation that they held last.
 *
 * <p>Rates are NaN where nobody works or looks for work. Safe for many threads.
 */
public final class Trajectory {
  private final int size;
  private final int transitionSteps;
  private final double stepsAYear;
  private final double[][] employed;
  private final double[][] unemployed;
  private final double[][] longTerm;
  private final double[][] vacancies;

  Trajectory(State start, int steps, int transitionSteps, Parameters parameters) {
    this.size = start.size();
    this.transitionSteps = transitionSteps;
    this.stepsAYear = parameters.stepsAYear();
    employed = new double[steps + 1][];
    unemployed = new double[steps + 1][];
    longTerm = new double[steps + 1][];
    vacancies = new double[steps + 1][];
    record(0, start);
  }

  void record(int step, State state) {
    employed[step] = state.employed.clone();
    unemployed[step] = state.unemployed.clone();
    longTerm[step] = state.longTerm().clone();
    vacancies[step] = state.vacancies.clone();
  }

  /** How many occupations there are. */
  public int size() {
    return size;
  }

  /** How many steps there were; the last one has this number. */
  public int steps() {
    return employed.length - 1;
  }

  /** The last step of the transition. */
  public int transitionSteps() {
    return transitionSteps;
  }

  /** The time since the start, in years. */
  public double year(int step) {
    return Objects.checkIndex(step, employed.length) / stepsAYear;
  }

  /** How many work in an occupation at the end of a step. */
  public double employment(int step, int occupation) {
    return employed[step][occupation];
  }

  /** How many look for work and held that occupation last. */
  public double unemployed(int step, int occupation) {
    return unemployed[step][occupation];
  }

  /** How many of those are long-term unemployed. */
  public double longTermUnemployed(int step, int occupation) {
    return longTerm[step][occupation];
  }

  /** How many jobs of an occupation are vacant. */
  public double vacancies(int step, int occupation) {
    return vacancies[step][occupation];
  }

  /** The unemployed among those who work in an occupation or did last, 0 to 1. */
  public double unemploymentRate(int step, int occupation) {
    return share(
        unemployed[step][occupation], employed[step][occupation], unemployed[step][occupation]);
  }

  /** The long-term unemployed among those who work in an occupation or did last, 0 to 1. */
  public double longTermRate(int step, int occupation) {
    return share(
        longTerm[step][occupation], employed[step][occupation], unemployed[step][occupation]);
  }

  /** The same of all occupations. */
  public double unemploymentRate(int step) {
    double looking = sum(unemployed[step]);
    return share(looking, sum(employed[step]), looking);
  }

  /** The same of all occupations. */
  public double longTermRate(int step) {
    return share(sum(longTerm[step]), sum(employed[step]), sum(unemployed[step]));
  }

  /** Vacancies among all jobs, filled or vacant, 0 to 1. */
  public double vacancyRate(int step) {
    double vacant = sum(vacancies[step]);
    return share(vacant, sum(employed[step]), vacant);
  }

  /** The Beveridge curve, a point for each step from the start. */
  public List<BeveridgePoint> beveridgeCurve() {
    return IntStream.rangeClosed(0, steps())
        .mapToObj(step -> new BeveridgePoint(year(step), unemploymentRate(step), vacancyRate(step)))
        .toList();
  }

  /** What the transition does to those of an occupation. */
  public Effect effect(int occupation) {
    double working = 0;
    double looking = 0;
    double lookingLong = 0;
    for (int step = 1; step <= transitionSteps; step++) {
      working += employed[step][occupation];
      looking += unemployed[step][occupation];
      lookingLong += longTerm[step][occupation];
    }
    return new Effect(
        new Effect.Change(unemploymentRate(0, occupation), share(looking, working, looking)),
        new Effect.Change(longTermRate(0, occupation), share(lookingLong, working, looking)));
  }

  /** What the transition does to all. */
  public Effect effect() {
    double working = 0;
    double looking = 0;
    double lookingLong = 0;
    for (int step = 1; step <= transitionSteps; step++) {
      working += sum(employed[step]);
      looking += sum(unemployed[step]);
      lookingLong += sum(longTerm[step]);
    }
    return new Effect(
        new Effect.Change(unemploymentRate(0), share(looking, working, looking)),
        new Effect.Change(longTermRate(0), share(lookingLong, working, looking)));
  }

  private static double share(double part, double working, double looking) {
    return part / (working + looking);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
