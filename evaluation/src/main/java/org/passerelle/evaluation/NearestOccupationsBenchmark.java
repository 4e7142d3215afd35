package org.passerelle.evaluation;

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
import org.passerelle.engine.transition.Transitions;
import org.passerelle.reference.Reference;

/** All pairs of occupations compared by what they require: inverted postings and the plain way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NearestOccupationsBenchmark {
  private final Reference reference = Reference.bundled();
  private final Transitions postings = new Transitions(reference);
  private final SortedMerge merge = new SortedMerge(reference.requirements());
  private final float[] similarities = new float[reference.occupations().size()];

  /** Both ways must give the same numbers, or their times compare nothing. */
  @Setup
  public void check() {
    float[] other = new float[similarities.length];
    for (int origin = 0; origin < similarities.length; origin += 100) {
      postings.similarities(origin, similarities);
      merge.similarities(origin, other);
      for (int target = 0; target < other.length; target++) {
        if (Math.abs(other[target] - similarities[target]) > 1e-4f) {
          throw new IllegalStateException("occupations " + origin + " and " + target + " differ");
        }
      }
    }
  }

  @Benchmark
  public float allPairsByPostings() {
    float sum = 0;
    for (int origin = 0; origin < similarities.length; origin++) {
      postings.similarities(origin, similarities);
      sum += similarities[0];
    }
    return sum;
  }

  @Benchmark
  public float allPairsBySortedMerge() {
    float sum = 0;
    for (int origin = 0; origin < similarities.length; origin++) {
      merge.similarities(origin, similarities);
      sum += similarities[0];
    }
    return sum;
  }
}
