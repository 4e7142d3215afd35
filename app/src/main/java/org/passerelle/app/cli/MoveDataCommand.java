package org.passerelle.app.cli;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.app.storage.Database;
import org.passerelle.app.storage.DatabaseCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code passerelle data move}: everything that people entered, from the file of the data folder to
 * PostgreSQL or back. It is a copy: what was there stays.
 */
@Command(name = "move")
final class MoveDataCommand implements Callable<Integer> {
  /** The database of the data folder. */
  private static final String FILE = "file";

  /** The database that the environment names, so that its password stands in no list of calls. */
  private static final String SERVER = "server";

  private final Session session;

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--to", required = true, paramLabel = "PLACE", descriptionKey = "option.moveTo")
  private String to = SERVER;

  @Option(names = "--from", paramLabel = "PLACE", descriptionKey = "option.moveFrom")
  private @Nullable String from;

  MoveDataCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String source = from != null ? from : to.equals(FILE) ? SERVER : FILE;
    if (source.equals(to)) {
      throw session.failure(ExitCode.USAGE, "error.samePlace", to);
    }
    if (source.equals(FILE) && !Files.exists(session.dataFolder().resolve(Database.FILE))) {
      throw session.failure(ExitCode.BAD_FILE, "error.nothingToMove", session.dataFolder());
    }
    try (Database first = open(source);
        Database second = open(to)) {
      long dossiers = DatabaseCopy.copy(first, second);
      tell(dossiers, first.place(), second.place());
    }
    return ExitCode.OK.code();
  }

  private Database open(String place) {
    return switch (place) {
      case FILE -> Database.open(session.dataFolder(), Optional.empty());
      case SERVER ->
          Database.open(
              session.dataFolder(),
              Optional.of(
                  session
                      .variable(Database.VARIABLE)
                      .orElseThrow(() -> session.failure(ExitCode.USAGE, "error.noServer"))));
      default -> Database.open(session.dataFolder(), Optional.of(place));
    };
  }

  private void tell(long dossiers, String first, String second) {
    if (output.isJson()) {
      session.json(Map.of("dossiers", dossiers, "from", first, "to", second));
    } else {
      session.page().paragraph(session.text("move.done", dossiers, first, second));
    }
  }
}
