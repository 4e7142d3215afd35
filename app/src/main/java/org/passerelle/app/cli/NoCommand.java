package org.passerelle.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A call that names no command where one is needed. */
final class NoCommand extends ParameterException {
  NoCommand(CommandLine commandLine) {
    super(commandLine, "no command");
  }
}
