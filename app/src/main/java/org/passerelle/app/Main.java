package org.passerelle.app;

import org.passerelle.app.cli.CommandLineApplication;

/** Starts Passerelle. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(CommandLineApplication.ofThisProcess().run(arguments));
  }
}
