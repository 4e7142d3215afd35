package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.passerelle.app.cli.OriginArguments.Mover;
import org.passerelle.app.view.TransitionViews;
import org.passerelle.app.view.TransitionsView;
import org.passerelle.engine.transition.FeasibleMoves;
import org.passerelle.engine.transition.Transitions;
import org.passerelle.engine.transition.benefit.Limits;
import org.passerelle.engine.transition.benefit.Outlook;
import org.passerelle.engine.transition.benefit.Prospect;
import org.passerelle.engine.transition.benefit.Selection;
import org.passerelle.engine.transition.benefit.Situation;
import org.passerelle.engine.transition.benefit.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle transitions caissier --safer}: where to go, and what it brings. */
@Command(name = "transitions")
final class TransitionsCommand implements Callable<Integer> {
  private static final int MOST = 100;

  private final Session session;

  @Mixin private OriginArguments from = new OriginArguments();
  @Mixin private MoveOptions options = new MoveOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "10",
      descriptionKey = "option.countMoves")
  private int count = 10;

  @Option(names = "--all", descriptionKey = "option.allMoves")
  private boolean all;

  @Option(names = "--out", paramLabel = "FILE.csv.gz", descriptionKey = "option.outMoves")
  private Optional<Path> out = Optional.empty();

  TransitionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (all || out.isPresent()) {
      if (!all || out.isEmpty() || from.isNamed()) {
        throw session.failure(ExitCode.USAGE, "error.allAndOut");
      }
      new CsvFile(session).write(out.get(), new AllMoves(session));
      return ExitCode.OK.code();
    }
    Choice.checkCount(session, count, MOST);
    Limits limits = options.limits(session);
    Weights weights = options.weights(session);
    String place = options.place(session, session.aside());
    Mover mover = from.mover(session, output.isJson());
    TransitionsView view = view(mover, place, limits, weights);
    if (output.isJson()) {
      session.json(view);
    } else {
      new TransitionsText(session).write(view);
    }
    return (view.moves().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK).code();
  }

  private TransitionsView view(Mover mover, String place, Limits limits, Weights weights) {
    Situation situation = new Situation(mover.held(session), place, mover.interests());
    Transitions transitions = new Transitions(session.reference());
    Outlook outlook = new Outlook(session.reference());
    FeasibleMoves moves = session.moves();
    float[] months = moves.months(mover.origin());
    List<Prospect> prospects =
        outlook.prospects(situation, moves.from(mover.origin()), target -> months[target]);
    Selection selection = Selection.of(prospects, limits, weights, options.isFrontOnly(), count);
    return new TransitionViews(session.views(), outlook, transitions, moves)
        .of(situation, mover.origin(), selection, weights);
  }
}
