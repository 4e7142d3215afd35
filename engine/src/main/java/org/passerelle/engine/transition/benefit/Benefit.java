package org.passerelle.engine.transition.benefit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.reference.Figure;
import org.passerelle.reference.Source;

/**
 * What a move brings, with the published figures that say so.
 *
 * @param prospect the move in numbers
 * @param exposure to technology; empty if no measure reaches the target
 * @param pay empty if no wage of the target is known
 * @param tension the level of tension in the place, 1 to 5
 * @param openings recruitments planned in the place, a lower bound
 * @param telework the share of the target's families that can be done at home
 * @param interestSource where the interests of occupations come from, if the fit is known
 */
public record Benefit(
    Prospect prospect,
    Optional<ExposureChange> exposure,
    Optional<PayChange> pay,
    Optional<Figure> tension,
    Optional<Figure> openings,
    Optional<Figure> telework,
    Optional<Source> interestSource) {
  /** All figures behind it. */
  public List<Figure> figures() {
    List<Figure> all = new ArrayList<>();
    exposure.ifPresent(change -> all.addAll(change.figures()));
    pay.flatMap(PayChange::before).ifPresent(all::add);
    pay.map(PayChange::after).ifPresent(all::add);
    tension.ifPresent(all::add);
    openings.ifPresent(all::add);
    telework.ifPresent(all::add);
    return all;
  }
}
