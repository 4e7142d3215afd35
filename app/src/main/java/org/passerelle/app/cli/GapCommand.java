package org.passerelle.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.cli.OriginArguments.Mover;
import org.passerelle.app.view.GapView;
import org.passerelle.app.view.GapView.NeededView;
import org.passerelle.app.view.SkillView;
import org.passerelle.app.view.Views;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.FeasibleMoves.Learning;
import org.passerelle.engine.transition.SkillGap;
import org.passerelle.engine.transition.SkillGap.Needed;
import org.passerelle.engine.transition.SkillGaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code passerelle gap caissier --to "développeur web"}: what is missing, and how long it takes.
 */
@Command(name = "gap")
final class GapCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private OriginArguments from = new OriginArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--to", paramLabel = "JOB", required = true, descriptionKey = "option.to")
  private String to = "";

  GapCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Mover mover = from.mover(session, output.isJson());
    int target = new OccupationChoice(session, output.isJson()).of(to, Optional.empty());
    if (mover.origin().occupations().contains(target)) {
      throw session.failure(
          ExitCode.USAGE, "error.samePath", session.views().occupation(target).title(), to);
    }
    GapView view = view(mover, target);
    if (output.isJson()) {
      session.json(view);
    } else {
      new GapText(session).write(view);
    }
    return ExitCode.OK.code();
  }

  private GapView view(Mover mover, int target) {
    FeasibleMoves moves = session.moves();
    Views views = session.views();
    SkillGap gap = new SkillGaps(session.reference(), moves).of(mover.origin(), target);
    Learning learning = moves.learning(mover.origin(), target);
    return new GapView(
        mover.occupation().map(views::occupation).orElse(null),
        views.occupation(target),
        views.feasibility(moves.explained(mover.origin(), List.of(target)).getFirst()),
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
    Views views = session.views();
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
