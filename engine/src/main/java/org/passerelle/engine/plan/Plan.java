package org.passerelle.engine.plan;

import java.util.List;
import org.passerelle.engine.transition.Transition;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Figures.Series;

/**
 * What a person learns about the occupation they hold and those that are near.
 *
 * @param occupation the number of the occupation they hold
 * @param exposure what technology does to it, a figure for each published measure
 * @param market what is wanted and paid
 * @param history how many hold it over the years: in the closest family of occupations, then in the
 *     groups above it
 * @param transitions the nearest occupations, nearest first
 */
public record Plan(
    int occupation,
    List<Figure> exposure,
    List<Figure> market,
    List<Series> history,
    List<Step> transitions) {
  /**
   * An occupation to move to, with its own figures.
   *
   * @param transition what it shares with the occupation that is left, and what is missing
   * @param figures its exposure, pay and tension
   */
  public record Step(Transition transition, List<Figure> figures) {}
}
