package org.passerelle.app.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.passerelle.app.engines.Engines;
import org.passerelle.reference.Reference;
import org.passerelle.reference.table.FactStore;

/** The application on a free port, over facts that all tests share. */
public final class TestSite {
  /** A day whose rules of income are known. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);

  private static final Engines ENGINES =
      new Engines(() -> Reference.load(FactStore.bundled()), () -> LocalDate.of(2026, 11, 26));

  private TestSite() {}

  /** Starts it for one person, with a data folder of its own. */
  public static WebServer start(Path dataFolder) {
    return start(dataFolder, Optional.empty(), false);
  }

  /** Starts it as asked. */
  public static WebServer start(Path dataFolder, Optional<String> databaseUrl, boolean team) {
    return WebServer.start(
        new WebSettings(WebSettings.LOOPBACK, 0, dataFolder, databaseUrl, team), ENGINES, CLOCK);
  }

  public static Engines engines() {
    return ENGINES;
  }
}
