package org.passerelle.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * The log of the application: {@code passerelle.0.log} in the data folder and those before it, five
 * megabytes each. It tells routes, statuses and times, never an address that names a dossier, a
 * search or a word that a person typed.
 */
final class WebLog {
  private static final int BYTES = 5 << 20;
  private static final int FILES = 3;

  /** Libraries tell more than anybody reads. Kept here, for loggers that nobody holds are lost. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.eclipse.jetty"),
          Logger.getLogger("io.javalin"),
          Logger.getLogger("com.zaxxer"),
          Logger.getLogger("org.flywaydb"),
          Logger.getLogger("org.apache"),
          Logger.getLogger("com.openhtmltopdf"));

  private WebLog() {}

  /** Sends all logs of the process to the data folder. */
  static void open(Path dataFolder) {
    try {
      Files.createDirectories(dataFolder);
      Handler file =
          new FileHandler(dataFolder.resolve("passerelle.%g.log").toString(), BYTES, FILES, true);
      file.setFormatter(new JsonLines());
      LogManager.getLogManager().reset();
      Logger.getLogger("").addHandler(file);
      Logger.getLogger("").setLevel(Level.INFO);
      QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
