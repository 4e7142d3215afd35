package org.passerelle.evaluation.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.passerelle.engine.transition.signal.Signal;

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

  /** The same examples as if these signals were not known. */
  Examples without(Predicate<Signal> unknown) {
    Examples part = new Examples();
    for (int i = 0; i < size(); i++) {
      float[] known = signals(i).clone();
      for (Signal signal : Signal.all()) {
        if (unknown.test(signal)) {
          known[signal.number()] = Float.NaN;
        }
      }
      part.add(origin(i), target(i), known, found(i), others(i));
    }
    return part;
  }

  /** As many origins, drawn at random with all of their examples; one may come several times. */
  Examples drawn(RandomGenerator random) {
    Map<Integer, List<Integer>> byOrigin = new TreeMap<>();
    for (int i = 0; i < size(); i++) {
      byOrigin.computeIfAbsent(origin(i), o -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> all = List.copyOf(byOrigin.values());
    Examples part = new Examples();
    for (int n = 0; n < all.size(); n++) {
      for (int i : all.get(random.nextInt(all.size()))) {
        part.add(origin(i), target(i), signals(i), found(i), others(i));
      }
    }
    return part;
  }
}
