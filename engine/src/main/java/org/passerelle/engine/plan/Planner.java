package org.passerelle.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.passerelle.engine.exposure.Exposures;
import org.passerelle.engine.income.offer.OccupationIncome;
import org.passerelle.engine.income.offer.OccupationIncomes;
import org.passerelle.engine.market.Market;
import org.passerelle.engine.plan.Plan.Step;
import org.passerelle.engine.transition.Feasibility;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.MovesFrom;
import org.passerelle.engine.transition.Transitions;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Reference;

/** Makes the plan of a person from the occupation they hold. */
public final class Planner {
  private static final String HISTORY = "dares_employment";

  private final Exposures exposures;
  private final Market market;
  private final Transitions transitions;
  private final FeasibleMoves moves;
  private final Optional<OccupationIncomes> incomes;

  /** Plans without incomes. */
  public Planner(Reference reference, Exposures exposures, FeasibleMoves moves) {
    this(reference, exposures, moves, Optional.empty());
  }

  /**
   * Prepares plans.
   *
   * @param exposures what technology does to occupations, which may be shared
   * @param moves how feasible moves are, which takes a while to prepare and may be shared
   * @param incomes what occupations leave, which may be shared
   */
  public Planner(
      Reference reference,
      Exposures exposures,
      FeasibleMoves moves,
      Optional<OccupationIncomes> incomes) {
    this.exposures = exposures;
    this.market = new Market(reference);
    this.transitions = new Transitions(reference);
    this.moves = moves;
    this.incomes = incomes;
  }

  /** The plan of someone of whom only the occupation is known. */
  public Plan plan(int occupation, int count) {
    return plan(occupation, moves.origin(occupation), count);
  }

  /**
   * The plan of someone who holds an occupation.
   *
   * @param occupation its number
   * @param origin what they bring
   * @param count how many of the most feasible moves to show at most
   */
  public Plan plan(int occupation, Origin origin, int count) {
    return new Plan(
        occupation,
        exposures.diagnose(occupation),
        exposures.of(occupation),
        market.of(occupation),
        market.history(HISTORY, occupation),
        income(occupation),
        steps(occupation, origin, count));
  }

  private List<Step> steps(int occupation, Origin origin, int count) {
    MovesFrom leaving = moves.leaving(origin);
    float[] feasibility = leaving.feasibility();
    List<Integer> targets =
        IntStream.range(0, feasibility.length)
            .filter(target -> target != occupation && feasibility[target] >= FeasibleMoves.REACH)
            .boxed()
            .sorted(Comparator.comparingDouble(target -> -feasibility[target]))
            .limit(count)
            .toList();
    List<Feasibility> why = leaving.explained(targets);
    float[] months = moves.months(origin);
    return IntStream.range(0, targets.size())
        .mapToObj(i -> step(origin, targets.get(i), why.get(i), months[targets.get(i)]))
        .toList();
  }

  private Step step(Origin origin, int target, Feasibility why, double months) {
    List<Figure> figures = new ArrayList<>(exposures.of(target));
    figures.addAll(market.of(target));
    return new Step(target, why, transitions.gap(origin, target), months, figures, income(target));
  }

  private Optional<OccupationIncome> income(int occupation) {
    return incomes.flatMap(known -> known.of(occupation));
  }
}
