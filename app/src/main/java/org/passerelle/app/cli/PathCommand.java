package org.passerelle.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.passerelle.app.moves.MoveProblem;
import org.passerelle.app.moves.MoveWishes;
import org.passerelle.app.view.PathwayViews;
import org.passerelle.app.view.PathwaysView;
import org.passerelle.engine.transition.Pathway;
import org.passerelle.engine.transition.SteppingStones;
import org.passerelle.engine.transition.SteppingStones.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code passerelle path cashier "shop manager"}: how to get there, over stepping stones. */
@Command(name = "path")
final class PathCommand implements Callable<Integer> {
  private static final int MOST = 100;

  private final Session session;

  @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "option.pathFrom")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", descriptionKey = "option.pathTo")
  private String to = "";

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "5",
      descriptionKey = "option.countPaths")
  private int count = 5;

  @Option(
      names = "--steps",
      paramLabel = "1..3",
      defaultValue = "3",
      descriptionKey = "option.steps")
  private int steps = SteppingStones.LONGEST;

  @Option(names = "--max-months", paramLabel = "N", descriptionKey = "option.pathMonths")
  private Optional<String> maxMonths = Optional.empty();

  @Mixin private OutputOptions output = new OutputOptions();

  PathCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Limits limits = limits();
    OccupationChoice choice = new OccupationChoice(session, output.isJson());
    int origin = choice.named(from);
    int target = choice.named(to);
    if (origin == target) {
      throw session.failure(ExitCode.USAGE, "error.samePath", from, to);
    }
    if (steps > 1 && session.terminal().showsProgress()) {
      session.aside().note("", session.text("path.begun"));
    }
    List<Pathway> paths = new SteppingStones(session.moves()).to(origin, target, limits);
    PathwaysView view = new PathwayViews(session.views()).of(origin, target, paths);
    if (output.isJson()) {
      session.json(view);
    } else {
      new PathText(session).write(view);
    }
    return (paths.isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK).code();
  }

  private Limits limits() {
    Choice.checkCount(session, count, MOST);
    if (steps < 1 || steps > SteppingStones.LONGEST) {
      throw session.failure(ExitCode.USAGE, "error.steps", steps, SteppingStones.LONGEST);
    }
    double most =
        maxMonths
            .map(word -> MoveOptions.read(session, () -> months(word)))
            .orElse(Double.POSITIVE_INFINITY);
    return new Limits(count, steps, Limits.LEAST_FEASIBILITY, most);
  }

  private double months(String word) {
    return MoveWishes.number(
        MoveProblem.Field.MONTHS, word, MoveWishes.MOST_MONTHS, session.messages());
  }
}
