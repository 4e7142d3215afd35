package org.passerelle.app.view;

import java.util.List;

/**
 * How feasible a move is, and why.
 *
 * @param value 0 to 1
 * @param lowest four of five ratings of such moves lie between this and the highest
 * @param highest see lowest
 * @param judged by what people judge alone, 0 to 1
 * @param usual the share of all occupations that are less usual to move to, 0 to 1
 * @param reasons the weightiest first
 * @param missing names of the signals that are not known
 */
public record FeasibilityView(
    double value,
    double lowest,
    double highest,
    double judged,
    double usual,
    List<ReasonView> reasons,
    List<String> missing) {
  /**
   * A reason.
   *
   * @param signal its short name
   * @param label its name
   * @param value what was found, 0 to 1
   * @param weight what it adds to the log-odds, beside an average move that was rated
   */
  public record ReasonView(String signal, String label, double value, double weight) {}
}
