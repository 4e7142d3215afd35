package org.passerelle.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.market.Market;
import org.passerelle.engine.plan.Plan.Step;
import org.passerelle.engine.transition.Transition;
import org.passerelle.engine.transition.Transitions;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Reference;

/** Makes the plan of a person from the occupation they hold. */
public final class Planner {
  private static final String HISTORY = "dares_employment";

  private final Exposures exposures;
  private final Market market;
  private final Transitions transitions;

  public Planner(Reference reference) {
    this.exposures = new Exposures(reference);
    this.market = new Market(reference);
    this.transitions = new Transitions(reference);
  }

  /**
   * The plan of someone who holds an occupation.
   *
   * @param occupation its number
   * @param count how many near occupations to show at most
   */
  public Plan plan(int occupation, int count) {
    return new Plan(
        occupation,
        exposures.of(occupation),
        market.of(occupation),
        market.history(HISTORY, occupation),
        transitions.nearest(occupation, count).stream().map(this::step).toList());
  }

  private Step step(Transition transition) {
    List<Figure> figures = new ArrayList<>(exposures.of(transition.target()));
    figures.addAll(market.of(transition.target()));
    return new Step(transition, figures);
  }
}
