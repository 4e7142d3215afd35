package org.passerelle.engine.transition;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.engine.transition.signal.SignalRows;

/** The moves from one origin: how feasible each is, and why. Its signals are read once. */
public final class MovesFrom {
  private final Origin origin;
  private final FeasibilityModel model;
  private final SignalRows.From signals;

  MovesFrom(Origin origin, FeasibilityModel model, SignalRows.From signals) {
    this.origin = origin;
    this.model = model;
    this.signals = signals;
  }

  /** The feasibility of the move to each occupation, 0 to 1; 0 for those that are or were held. */
  public float[] feasibility() {
    float[] feasibility = model.feasibility(signals);
    origin.occupations().forEach(held -> feasibility[held] = 0);
    return feasibility;
  }

  /** Moves with their reasons, in the order of the targets that are asked for. */
  public List<Feasibility> explained(List<Integer> targets) {
    float[] usual = model.reading(Reading.PRACTISED, signals);
    float[][] all = signals.all();
    List<Feasibility> explained = new ArrayList<>();
    for (int target : targets) {
      int lower = 0;
      for (float other : usual) {
        lower += other < usual[target] ? 1 : 0;
      }
      explained.add(model.explained(all, target, (double) lower / usual.length));
    }
    return explained;
  }
}
