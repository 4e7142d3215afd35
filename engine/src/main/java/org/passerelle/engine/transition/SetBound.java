package org.passerelle.engine.transition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A number that no set of so many skills can gain more than, over all wanted targets together.
 *
 * <p>What is counted of a target's skills rises by at most the sum of what each skill of a set adds
 * alone, for a skill counts by its nearest (a monotone submodular function). What it counts for is
 * bounded by a straight line through the present state: the steepest chord of each curve over what
 * so many skills can add, and the steepest chord of the logistic function over that. Along straight
 * lines the gains of skills add up, and the best set is that of the skills with the highest sums.
 * In contrast to letting every target rise by its own best skills, all targets share one set here.
 */
final class SetBound {
  /** Chords are looked at over distances that grow by so much; between them it is allowed for. */
  private static final double STRIDE = 1.03;

  private static final int KINDS = 4;

  private final SkillState state;
  private final int count;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Touched[] targets;

  /** What one skill adds to the targets that it touches. */
  private static final class Candidate {
    private final int[] targets;
    private final float[] increments;

    Candidate(int[] targets, float[] increments) {
      this.targets = targets;
      this.increments = increments;
    }
  }

  /** What can be added to a target. */
  private static final class Touched {
    private final List<Highest> highest = new ArrayList<>();
    private final float[] least = new float[KINDS];

    /** The most that a unit of each kind adds to the feasibility. */
    private final double[] slopes = new double[KINDS];

    /** The gain if the target had all of its own best skills. */
    private double ownBest;

    Touched(int count) {
      for (int kind = 0; kind < KINDS; kind++) {
        highest.add(new Highest(count));
      }
      Arrays.fill(least, Float.MAX_VALUE);
    }

    void offer(int kind, float increment) {
      if (increment > 0) {
        highest.get(kind).offer(increment);
        least[kind] = Math.min(least[kind], increment);
      }
    }

    float most(int kind) {
      return highest.get(kind).sum();
    }
  }

  /**
   * Prepares the bound for a state.
   *
   * @param skills how many skills there are
   * @param targets how many targets there are
   * @param count how many skills a set has at most
   */
  SetBound(SkillState state, int skills, int targets, int count) {
    this.state = state;
    this.count = count;
    this.targets = new Touched[targets];
    for (int skill = 0; skill < skills; skill++) {
      if (state.isCandidate(skill)) {
        add(skill);
      }
    }
    for (int target = 0; target < targets; target++) {
      if (this.targets[target] != null) {
        flatten(target, this.targets[target]);
      }
    }
  }

  private void add(int skill) {
    List<Integer> touched = new ArrayList<>();
    List<Float> increments = new ArrayList<>();
    state.increments(
        skill,
        (target, shared, near, covered, extra) -> {
          if (targets[target] == null) {
            targets[target] = new Touched(count);
          }
          touched.add(target);
          float[] kinds = {shared, near, covered, extra};
          for (int kind = 0; kind < KINDS; kind++) {
            targets[target].offer(kind, kinds[kind]);
            increments.add(kinds[kind]);
          }
        });
    if (!touched.isEmpty()) {
      float[] all = new float[increments.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = increments.get(i);
      }
      candidates.add(new Candidate(touched.stream().mapToInt(t -> t).toArray(), all));
    }
  }

  private void flatten(int target, Touched touched) {
    double now = state.part(target);
    double rise = 0;
    for (int k = 0; k < KINDS; k++) {
      int kind = k;
      double most = touched.most(kind);
      if (most > 0) {
        DoubleUnaryOperator counts = more -> part(target, kind, (float) more) - now;
        touched.slopes[kind] = steepest(counts, touched.least[kind], most);
        rise += Math.max(0, counts.applyAsDouble(most));
      }
    }
    touched.ownBest = Math.max(0, raised(target, now + rise));
    double chord = rise <= 0 ? 0 : steepestOfLogistic(target, now, rise);
    for (int kind = 0; kind < KINDS; kind++) {
      touched.slopes[kind] *= chord;
    }
  }

  private double steepestOfLogistic(int target, double now, double rise) {
    // Below this distance the chord is as steep as the tangent, which is steepest at an end.
    double least = rise / 1000;
    double start = state.feasibility(target);
    double end = start + raised(target, now + least);
    double tangent = Math.max(start * (1 - start), end * (1 - end));
    return Math.max(tangent, steepest(more -> raised(target, now + more), least, rise));
  }

  private double raised(int target, double part) {
    return state.raised(target, (float) part) - state.feasibility(target);
  }

  private double part(int target, int kind, float more) {
    return state.part(
        target,
        kind == 0 ? more : 0,
        kind == 1 ? more : 0,
        kind == 2 ? more : 0,
        kind == 3 ? more : 0);
  }

  /**
   * At least the slope of the steepest chord from 0 to anywhere between two distances, for a
   * function that never falls.
   */
  private static double steepest(DoubleUnaryOperator function, double least, double most) {
    double steepest = 0;
    for (double at = least; at <= most; at *= STRIDE) {
      double next = Math.min(most, at * STRIDE);
      steepest = Math.max(steepest, function.applyAsDouble(next) / at);
    }
    return steepest;
  }

  /** The bound: a sum of feasibilities. */
  double value() {
    double own = 0;
    for (Touched touched : targets) {
      own += touched == null ? 0 : touched.ownBest;
    }
    Highest highest = new Highest(count);
    for (Candidate candidate : candidates) {
      highest.offer((float) sum(candidate));
    }
    return Math.min(own, highest.sum());
  }

  private double sum(Candidate candidate) {
    double sum = 0;
    for (int i = 0; i < candidate.targets.length; i++) {
      Touched touched = targets[candidate.targets[i]];
      double gain = 0;
      for (int kind = 0; kind < KINDS; kind++) {
        gain += touched.slopes[kind] * candidate.increments[i * KINDS + kind];
      }
      sum += Math.min(gain, touched.ownBest);
    }
    return sum;
  }
}
