package org.passerelle.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code passerelle profile …}: what a person brings, in a file of their own. */
@Command(name = "profile")
final class ProfileCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new NoCommand(spec.commandLine());
  }
}
