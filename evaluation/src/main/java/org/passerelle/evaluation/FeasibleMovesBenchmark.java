package org.passerelle.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.passerelle.engine.transition.Feasibility;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.Pathway;
import org.passerelle.engine.transition.SteppingStones;
import org.passerelle.engine.transition.Upskilling;
import org.passerelle.engine.transition.benefit.Outlook;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.Reference;

/**
 * Questions about moves, beside the plain way: to find what a skill adds by computing the
 * feasibility of all moves anew with it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class FeasibleMovesBenchmark {
  private static final int EXPLAINED = 20;

  private final Reference reference = Reference.bundled();
  private final FeasibleMoves moves = prepared(reference);
  private final Upskilling upskilling = new Upskilling(reference, moves);
  private final Outlook outlook = new Outlook(reference);
  private final SteppingStones stones = new SteppingStones(moves);
  private final List<Integer> targets = IntStream.range(0, EXPLAINED).boxed().toList();
  private final int cashier = reference.occupations().find("5230.1").orElseThrow();
  private final int developer = reference.occupations().find("2513.5").orElseThrow();
  private final BitSet wanted = outlook.safeAndPaid(cashier);
  private int next;

  private static FeasibleMoves prepared(Reference reference) {
    FeasibleMoves moves = new FeasibleMoves(reference);
    moves.signals().prepareAll();
    moves.to(0);
    return moves;
  }

  private Origin origin() {
    next = (next + 7) % moves.size();
    return moves.origin(next);
  }

  /** One origin against all targets, and twenty of them with their reasons. */
  @Benchmark
  public List<Feasibility> oneOriginWithReasons() {
    Origin origin = origin();
    float[] feasibility = moves.feasibility(origin);
    return feasibility[0] < 0 ? List.of() : moves.explained(origin, targets);
  }

  /** All signals of nine million moves, on all cores. */
  @Benchmark
  public float[][] allPairs() {
    return moves.all();
  }

  /** The ten best next skills of a cashier, of all skills there are. */
  @Benchmark
  public List<Upskilling.NextSkill> nextSkills() {
    return upskilling.next(moves.origin(cashier), wanted, 10);
  }

  /** What a single skill adds, the plain way; times the number of skills for the same answer. */
  @Benchmark
  public double oneSkillByComputingAnew() {
    next = (next + 7) % reference.skills().size();
    float[] with = moves.feasibility(moves.origin(cashier).with(List.of(next)));
    float[] without = moves.feasibility(moves.origin(cashier));
    double gain = 0;
    for (int target = 0; target < with.length; target++) {
      if (wanted.get(target) && without[target] >= FeasibleMoves.REACH) {
        gain += with[target] - without[target];
      }
    }
    return gain;
  }

  /** The best five skills for one occupation, exactly. */
  @Benchmark
  public Upskilling.SkillSet bestSetForOne() {
    return upskilling.setFor(moves.origin(cashier), developer, 5);
  }

  /** The best five paths of up to three moves. */
  @Benchmark
  public List<Pathway> paths() {
    return stones.to(cashier, developer, SteppingStones.Limits.of(5));
  }
}
