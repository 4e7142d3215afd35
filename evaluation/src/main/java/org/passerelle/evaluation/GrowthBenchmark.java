package org.passerelle.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.passerelle.engine.transition.signal.RequirementSimilarity;
import org.passerelle.reference.Requirements;
import org.passerelle.reference.SparseRows;

/**
 * How the cost of comparing all pairs of occupations grows with the number of occupations, of
 * skills, and of links each, on requirements drawn at random. Skills are drawn unevenly, the rank r
 * with a probability about proportional to 1 / r, as some skills are asked for nearly everywhere.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class GrowthBenchmark {
  @Param({"1500", "3000", "6000"})
  private int occupations;

  @Param({"7000", "14000", "28000"})
  private int skills;

  @Param({"20", "40", "80"})
  private int links;

  private RequirementSimilarity similarity = of(new int[0][], new int[0][]);
  private float[] row = new float[0];

  /** Draws requirements; half of the links are essential. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(1);
    int[][] essential = new int[occupations][];
    int[][] optional = new int[occupations][];
    for (int o = 0; o < occupations; o++) {
      int[] drawn =
          random
              .doubles()
              .mapToInt(part -> (int) Math.pow(skills, part) - 1)
              .distinct()
              .limit(links)
              .toArray();
      essential[o] = Arrays.stream(drawn, 0, links / 2).sorted().toArray();
      optional[o] = Arrays.stream(drawn, links / 2, links).sorted().toArray();
    }
    similarity = of(essential, optional);
    row = new float[occupations];
  }

  private RequirementSimilarity of(int[][] essential, int[][] optional) {
    return new RequirementSimilarity(
        new Requirements(SparseRows.of(essential, skills), SparseRows.of(optional, skills)));
  }

  /** Every occupation against every other, on one core. */
  @Benchmark
  public float allPairs() {
    float sum = 0;
    for (int o = 0; o < occupations; o++) {
      similarity.compute(o, row);
      sum += row[0];
    }
    return sum;
  }
}
