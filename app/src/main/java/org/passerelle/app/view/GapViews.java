package org.passerelle.app.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.view.GapView.NeededView;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.FeasibleMoves.Learning;
import org.passerelle.engine.transition.SkillGap;
import org.passerelle.engine.transition.SkillGap.Needed;
import org.passerelle.engine.transition.SkillGaps;
import org.passerelle.engine.transition.signal.Origin;
import org.passerelle.reference.Reference;

/** Puts what a move asks to be learned into words of one language. */
public record GapViews(Views views, Reference reference, FeasibleMoves moves) {
  /**
   * What is missing for a move.
   *
   * @param held the number of the occupation that is held, if one is known
   */
  public GapView of(Optional<Integer> held, Origin origin, int target) {
    SkillGap gap = new SkillGaps(reference, moves).of(origin, target);
    Learning learning = moves.learning(origin, target);
    return new GapView(
        held.map(views::occupation).orElse(null),
        views.occupation(target),
        views.feasibility(moves.explained(origin, List.of(target)).getFirst()),
        known(learning.least()),
        known(learning.most()),
        needed(gap.covered()),
        needed(gap.near()),
        needed(gap.missing()));
  }

  private static @Nullable Double known(double months) {
    return Double.isNaN(months) ? null : months;
  }

  private List<NeededView> needed(List<Needed> skills) {
    return skills.stream().map(this::needed).toList();
  }

  private NeededView needed(Needed needed) {
    @Nullable SkillView owned =
        needed.nearestOwned().isPresent() ? views.skill(needed.nearestOwned().getAsInt()) : null;
    return new NeededView(
        views.skill(needed.skill()),
        needed.isEssential(),
        needed.importance(),
        needed.nearness(),
        owned,
        needed.leastHours(),
        needed.mostHours());
  }
}
