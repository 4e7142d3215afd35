package org.passerelle.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code passerelle}: the command that holds all others. */
@Command(name = "passerelle", version = "passerelle 0.1.0")
final class PasserelleCommand implements Runnable {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new NoCommand(spec.commandLine());
  }
}
