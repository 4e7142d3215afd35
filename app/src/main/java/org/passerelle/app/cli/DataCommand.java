package org.passerelle.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code passerelle data …}: the facts, where they come from, and how to bring newer ones. */
@Command(name = "data")
final class DataCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new NoCommand(spec.commandLine());
  }
}
