package org.passerelle.engine.plan;

import java.util.List;
import java.util.Optional;
import org.passerelle.engine.exposure.Diagnosis;
import org.passerelle.engine.income.offer.OccupationIncome;
import org.passerelle.engine.transition.Feasibility;
import org.passerelle.engine.transition.Gap;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures.Series;

/**
 * What a person learns about the occupation they hold and those that are near.
 *
 * @param occupation the number of the occupation they hold
 * @param diagnosis what technology does to it
 * @param exposure the published measures that a plan shows
 * @param market what is wanted and paid
 * @param history how many hold it over the years: in the closest family of occupations, then in the
 *     groups above it
 * @param income what the occupation leaves a month, employed and on one's own; empty if no French
 *     wage is published, or plans are made without incomes
 * @param transitions the most feasible moves, the most feasible first
 */
public record Plan(
    int occupation,
    Diagnosis diagnosis,
    List<Figure> exposure,
    List<Figure> market,
    List<Series> history,
    Optional<OccupationIncome> income,
    List<Step> transitions) {
  /**
   * An occupation to move to, with its own figures.
   *
   * @param target its number
   * @param feasibility how feasible the move is, and why
   * @param gap what it requires, and what of it the occupation that is left brings
   * @param months of full-time learning; {@code NaN} if not known
   * @param figures its exposure, pay and tension
   * @param income what it leaves a month, as for the occupation that is held
   */
  public record Step(
      int target,
      Feasibility feasibility,
      Gap gap,
      double months,
      List<Figure> figures,
      Optional<OccupationIncome> income) {}
}
