package org.passerelle.evaluation.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Moves to learn from.
 *
 * <p>Each has its signals, what was found (from 0 to 1), its origin, by which moves are parted for
 * cross-validation, and numbers that are known to count but are no signals of the move.
 */
final class Examples {
  private final List<float[]> signals = new ArrayList<>();
  private final List<Double> found = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();
  private final List<Integer> targets = new ArrayList<>();
  private final List<double[]> others = new ArrayList<>();

  void add(int origin, int target, float[] values, double outcome, double... numbers) {
    origins.add(origin);
    targets.add(target);
    signals.add(values);
    found.add(outcome);
    others.add(numbers);
  }

  int size() {
    return found.size();
  }

  float[] signals(int example) {
    return signals.get(example);
  }

  double found(int example) {
    return found.get(example);
  }

  int origin(int example) {
    return origins.get(example);
  }

  int target(int example) {
    return targets.get(example);
  }

  double[] others(int example) {
    return others.get(example);
  }

  /** The examples whose numbers fulfil a condition. */
  Examples where(IntPredicate condition) {
    Examples part = new Examples();
    for (int i = 0; i < size(); i++) {
      if (condition.test(i)) {
        part.add(origin(i), target(i), signals(i), found(i), others(i));
      }
    }
    return part;
  }
}
