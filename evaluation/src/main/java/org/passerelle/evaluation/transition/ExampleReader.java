package org.passerelle.evaluation.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.engine.transition.signal.Signal;
import org.passerelle.engine.transition.signal.Signals;
import org.passerelle.reference.Reference;

/** The signals of the moves that a truth is known of. */
final class ExampleReader {
  private final Reference reference;
  private final Signals signals;

  ExampleReader(Reference reference) {
    this.reference = reference;
    this.signals = new Signals(reference);
  }

  private float[][] row(int occupation) {
    return signals.of(Origin.of(occupation, reference.requirements()));
  }

  /** Moves that were rated, 1 to 5 brought to 0 to 1; by origin, else in the order given. */
  Examples of(List<RatedMove> moves) {
    Map<Integer, List<RatedMove>> byOrigin = new TreeMap<>();
    moves.forEach(
        move -> byOrigin.computeIfAbsent(move.origin(), o -> new ArrayList<>()).add(move));
    Examples examples = new Examples();
    byOrigin.forEach((origin, all) -> {
      float[][] row = row(origin);
      for (RatedMove move : all) {
        float[] values = new float[row.length];
        for (int s = 0; s < values.length; s++) {
          values[s] = row[s][move.target()];
        }
        examples.add(origin, move.target(), values, (move.rating() - 1) / 4);
      }
    });
    return examples;
  }

  /** From each origin to all other codes: 1 if listed, else 0. */
  Examples of(RankedSet set) {
    Examples examples = new Examples();
    set.targets()
        .forEach((origin, listed) -> {
          float[][] means = means(set.codes(), origin);
          for (int target = 0; target < set.codes().size(); target++) {
            if (target != origin) {
              examples.add(origin, target, column(means, target), listed.contains(target) ? 1 : 0);
            }
          }
        });
    return examples;
  }

  /** From each origin to all other codes: 1 if seen, else 0; with what employment tells. */
  Examples of(FlowSet set) {
    Examples examples = new Examples();
    Set<Integer> origins = set.flows().keySet();
    for (int origin : origins) {
      float[][] means = means(set.codes(), origin);
      for (int target = 0; target < set.codes().size(); target++) {
        if (target != origin) {
          examples.add(
              origin,
              target,
              column(means, target),
              set.isSeen(origin, target) ? 1 : 0,
              Gravity.terms(set, origin, target));
        }
      }
    }
    return examples;
  }

  private static float[] column(float[][] means, int target) {
    float[] values = new float[means.length];
    for (int s = 0; s < values.length; s++) {
      values[s] = means[s][target];
    }
    return values;
  }

  /** The means of each signal over the occupations of the codes. Shape: signals x codes. */
  private float[][] means(OccupationCodes codes, int origin) {
    List<float[][]> rows = new ArrayList<>();
    for (int occupation : codes.occupations(origin)) {
      rows.add(row(occupation));
    }
    float[][] means = new float[Signal.all().size()][];
    for (int s = 0; s < means.length; s++) {
      List<float[]> ofSignal = new ArrayList<>();
      for (float[][] row : rows) {
        ofSignal.add(row[s]);
      }
      means[s] = codes.means(origin, ofSignal);
    }
    return means;
  }
}
