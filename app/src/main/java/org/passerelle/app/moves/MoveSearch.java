package org.passerelle.app.moves;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.app.engines.Engines;
import org.passerelle.app.view.TransitionViews;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.app.view.Views;
import org.passerelle.engine.profile.Interests;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.benefit.Outlook;
import org.passerelle.engine.transition.benefit.Prospect;
import org.passerelle.engine.transition.benefit.Selection;
import org.passerelle.engine.transition.benefit.Situation;
import org.passerelle.engine.transition.benefit.Weights;
import org.passerelle.engine.transition.signal.Origin;

/**
 * The moves of a person, and what each brings.
 *
 * @param held the number of the occupation that they hold
 * @param origin what they bring
 * @param interests theirs, if they answered
 */
public record MoveSearch(
    Engines engines, Views views, int held, Origin origin, Optional<Interests> interests) {
  /** The moves that are wished for, the best first. */
  public TransitionsView wished(MoveWishes wishes) {
    Situation situation = new Situation(held, wishes.place(), interests);
    Selection selection =
        Selection.of(
            prospects(situation),
            wishes.limits(),
            wishes.weights(),
            wishes.isFrontOnly(),
            wishes.count());
    return views(situation, selection, wishes.weights());
  }

  /**
   * Moves to some occupations, in their order; those that are or were held are passed over.
   *
   * @param place the code of the place where the person looks for work
   */
  public TransitionsView to(List<Integer> targets, String place) {
    Situation situation = new Situation(held, place, interests);
    var byTarget =
        prospects(situation).stream()
            .filter(prospect -> targets.contains(prospect.target()))
            .collect(Collectors.toMap(Prospect::target, prospect -> prospect));
    List<Prospect> named =
        targets.stream()
            .flatMap(target -> Optional.ofNullable(byTarget.get(target)).stream())
            .toList();
    Selection selection = new Selection(byTarget.size(), List.of(), named.size(), Set.of(), named);
    return views(situation, selection, Weights.feasibilityOnly());
  }

  private List<Prospect> prospects(Situation situation) {
    FeasibleMoves moves = engines.moves();
    float[] months = moves.months(origin);
    return engines.outlook().prospects(situation, moves.from(origin), target -> months[target]);
  }

  private TransitionsView views(Situation situation, Selection selection, Weights weights) {
    Outlook outlook = engines.outlook();
    return new TransitionViews(views, outlook, engines.transitions(), engines.moves())
        .of(situation, origin, selection, weights);
  }
}
