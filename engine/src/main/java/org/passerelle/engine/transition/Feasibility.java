package org.passerelle.engine.transition;

import java.util.List;
import org.passerelle.engine.transition.signal.Signal;

/**
 * How feasible a move is.
 *
 * @param value from 0 (not at all) to 1 (very): the place on the scale on which the public rated
 *     moves, from 1 to 5, brought to 0 to 1; likeness to moves that people make counts as well
 * @param lowest four of five ratings of such moves lie between this and the highest
 * @param highest see lowest
 * @param judged the same by what people judge alone, 0 to 1
 * @param usual the share of all occupations that are less usual to move to, 0 to 1
 * @param reasons what each signal adds to the log-odds, the weightiest first
 * @param missing the signals that would count but are not known
 */
public record Feasibility(
    double value,
    double lowest,
    double highest,
    double judged,
    double usual,
    List<Reason> reasons,
    List<Signal> missing) {
  /**
   * Why a move is more or less feasible than others.
   *
   * @param signal what was measured
   * @param value what was found, 0 to 1
   * @param weight what it adds to the log-odds, compared with an average move that was rated
   */
  public record Reason(Signal signal, double value, double weight) {}
}
