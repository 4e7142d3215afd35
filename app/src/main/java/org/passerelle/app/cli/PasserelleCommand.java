package org.passerelle.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code passerelle}: the command that holds all others; alone it starts the web application. */
@Command(name = "passerelle", version = "passerelle 0.1.0")
final class PasserelleCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean version;

  PasserelleCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws InterruptedException {
    return new ServeCommand(session).call();
  }
}
