package org.passerelle.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.passerelle.reference.importing.OwnFacts.Dropped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code passerelle data forget}: back to the facts that come with Passerelle. */
@Command(name = "forget")
final class ForgetCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private OutputOptions output = new OutputOptions();

  ForgetCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Dropped> dropped = session.ownFacts().forget();
    if (output.isJson()) {
      session.json(dropped);
    } else {
      session.page().paragraph(words(dropped));
    }
    return ExitCode.OK.code();
  }

  private String words(List<Dropped> dropped) {
    if (dropped.isEmpty()) {
      return session.text("forget.nothing", session.dataFolder());
    }
    return session.text(
        "forget.done",
        dropped.stream()
            .map(one -> (one.release() + " " + one.version()).strip())
            .collect(Collectors.joining(session.text("list.separator"))));
  }
}
