package org.passerelle.evaluation.workforce;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.passerelle.engine.workforce.Automation;
import org.passerelle.engine.workforce.MobilityNetwork;
import org.passerelle.engine.workforce.Parameters;
import org.passerelle.engine.workforce.Trajectory;
import org.passerelle.engine.workforce.Workforce;

/**
 * Thirty years of months of 500 occupations with 50 neighbours each: in expected values, drawn
 * person by person (half a million), and in expected values the plain way.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WorkforceBenchmark {
  private final Parameters parameters = Parameters.monthly();
  private final MobilityNetwork network = InventedMarket.network();
  private final double[] employment = InventedMarket.employment();
  private final Automation automation = Automation.of(InventedMarket.shocks()).withYearsAfter(0);
  private final Workforce workforce = new Workforce(network, employment, parameters);
  private final Trajectory known = workforce.run(automation);
  private long seed;

  /** Both ways must give the same numbers, or their times compare nothing. */
  @Setup
  public void check() {
    DenseWorkforce dense = dense();
    for (int i = 0; i < InventedMarket.SIZE; i++) {
      double difference =
          Math.max(
              Math.abs(dense.employed[i] - known.employment(known.steps(), i)),
              Math.abs(dense.unemployed[i] - known.unemployed(known.steps(), i)));
      if (!(difference < 1e-6)) {
        throw new IllegalStateException("occupation " + i + " differs by " + difference);
      }
    }
  }

  @Benchmark
  public Trajectory expected() {
    return workforce.run(automation);
  }

  @Benchmark
  public Trajectory drawn() {
    return workforce.run(automation, seed++);
  }

  /** What {@link #expected} computes, without durations of unemployment and without a record. */
  @Benchmark
  public DenseWorkforce dense() {
    int size = InventedMarket.SIZE;
    double[] employed = new double[size];
    double[] unemployed = new double[size];
    double[] vacancies = new double[size];
    for (int i = 0; i < size; i++) {
      employed[i] = known.employment(0, i);
      unemployed[i] = known.unemployed(0, i);
      vacancies[i] = known.vacancies(0, i);
    }
    DenseWorkforce dense = new DenseWorkforce(network, parameters, employed, unemployed, vacancies);
    double[] start = workforce.demand();
    double[] wanted = new double[size];
    for (int step = 1; step <= known.steps(); step++) {
      automation.demand(known.year(step), start, wanted);
      dense.step(wanted);
    }
    return dense;
  }

  /** The search for the steady state, once for all scenarios. */
  @Benchmark
  public Workforce steadyState() {
    return new Workforce(network, employment, parameters);
  }
}
