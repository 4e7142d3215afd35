package org.passerelle.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.passerelle.app.cli.OriginArguments.Mover;
import org.passerelle.app.moves.MoveWishes;
import org.passerelle.app.view.TransitionsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code passerelle transitions caissier --safer}: where to go, and what it brings. */
@Command(name = "transitions")
final class TransitionsCommand implements Callable<Integer> {
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
    Choice.checkCount(session, count, MoveWishes.MOST_COUNT);
    MoveWishes wishes = options.wishes(session, count, session.aside());
    Mover mover = from.mover(session, output.isJson());
    TransitionsView view = mover.search(session).wished(wishes);
    if (output.isJson()) {
      session.json(view);
    } else {
      new TransitionsText(session).write(view);
    }
    return (view.moves().isEmpty() ? ExitCode.NOT_FOUND : ExitCode.OK).code();
  }
}
