package org.passerelle.app.cli;

import java.util.concurrent.Callable;
import org.passerelle.app.view.OccupationView.DetailView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code passerelle occupation caissier}: one occupation with all its figures. */
@Command(name = "occupation")
final class OccupationCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private JobArguments job = new JobArguments();
  @Mixin private OutputOptions output = new OutputOptions();

  OccupationCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int occupation = job.occupation(session, output.isJson());
    DetailView detail = session.views().occupationDetail(occupation);
    if (output.isJson()) {
      session.json(detail);
    } else {
      new OccupationText(session).write(detail);
    }
    return ExitCode.OK.code();
  }
}
