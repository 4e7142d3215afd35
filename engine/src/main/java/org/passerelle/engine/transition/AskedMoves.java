package org.passerelle.engine.transition;

import java.util.HashMap;
import java.util.Map;

/** What one search has asked of {@link Moves}: each row and column is asked for once. */
final class AskedMoves {
  private final Moves moves;
  private final Map<Integer, float[]> rows = new HashMap<>();
  private final Map<Integer, float[]> columns = new HashMap<>();

  AskedMoves(Moves moves) {
    this.moves = moves;
  }

  int size() {
    return moves.size();
  }

  /** The feasibility of moving from an occupation to each. */
  double[] from(int origin) {
    return clean(rows.computeIfAbsent(origin, moves::from));
  }

  /** The feasibility of moving to an occupation from each. */
  double[] to(int target) {
    return clean(columns.computeIfAbsent(target, moves::to));
  }

  /** The feasibility of one move, from a row or column that is there, else from a new row. */
  double feasibility(int origin, int target) {
    float[] column = columns.get(target);
    float[] row = rows.get(origin);
    if (row == null && column != null) {
      return clean(column[origin]);
    }
    return clean(rows.computeIfAbsent(origin, moves::from)[target]);
  }

  double months(int origin, int target) {
    return moves.months(origin, target);
  }

  private static double[] clean(float[] feasibilities) {
    double[] clean = new double[feasibilities.length];
    for (int i = 0; i < clean.length; i++) {
      clean[i] = clean(feasibilities[i]);
    }
    return clean;
  }

  /** Bounds rest on numbers from 0 to 1; what is no number is no way. */
  private static double clean(float feasibility) {
    return feasibility > 0 ? Math.min(feasibility, 1) : 0;
  }
}
