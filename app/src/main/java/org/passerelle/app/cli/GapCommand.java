package org.passerelle.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.passerelle.app.cli.OriginArguments.Mover;
import org.passerelle.app.view.GapView;
import org.passerelle.app.view.GapViews;
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
    GapView view =
        new GapViews(session.views(), session.reference(), session.moves())
            .of(mover.occupation(), mover.origin(), target);
    if (output.isJson()) {
      session.json(view);
    } else {
      new GapText(session).write(view);
    }
    return ExitCode.OK.code();
  }
}
