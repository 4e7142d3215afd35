package org.passerelle.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.storage.Database;
import org.passerelle.app.storage.Owner;
import org.passerelle.app.storage.Storage;
import org.passerelle.app.storage.Store;

class MoveDataCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  private int run(Map<String, String> environment, String... arguments) {
    out.reset();
    err.reset();
    return new CommandLineApplication(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Optional.empty(),
            environment,
            false)
        .run(arguments);
  }

  @Test
  void everythingMovesToTheServerAndBack() {
    String server = Store.POSTGRESQL.emptyDatabase().orElseThrow();
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    try (Storage storage = open(first)) {
      storage.dossiers().create(Owner.LOCAL, "Ann", "{}", "");
      storage.dossiers().create(Owner.LOCAL, "Ben", "{}", "");
    }
    Map<String, String> there =
        Map.of("PASSERELLE_HOME", first.toString(), Database.VARIABLE, server);
    Map<String, String> back =
        Map.of("PASSERELLE_HOME", second.toString(), Database.VARIABLE, server);

    assertThat(run(there, "data", "move", "--to", "server", "--lang", "en")).isZero();
    assertThat(out.toString(UTF_8)).contains("2 plans copied").doesNotContain("postgres:postgres");
    assertThat(run(back, "data", "move", "--to", "file", "--json")).isZero();

    try (Storage one = open(first);
        Storage other = open(second)) {
      assertThat(other.belongings().export(Owner.LOCAL))
          .isEqualTo(one.belongings().export(Owner.LOCAL));
    }
    assertThat(run(back, "data", "move", "--to", "file", "--lang", "en")).isNotZero();
    assertThat(err.toString(UTF_8)).contains("is not empty");
  }

  private static Storage open(Path folder) {
    return Storage.open(folder, Optional.empty(), InstantSource.system(), new SecureRandom());
  }

  @Test
  void placesThatCannotBeAreToldWithTheRemedy() {
    Map<String, String> empty = Map.of("PASSERELLE_HOME", folder.toString());

    assertThat(run(empty, "data", "move", "--to", "server", "--lang", "en"))
        .isEqualTo(ExitCode.BAD_FILE.code());
    assertThat(err.toString(UTF_8)).contains("There is no database", "PASSERELLE_HOME");
    assertThat(run(empty, "data", "move", "--to", "file", "--lang", "en"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString(UTF_8)).contains("PASSERELLE_DATABASE_URL is not set");
    assertThat(run(empty, "data", "move", "--to", "file", "--from", "file", "--lang", "en"))
        .isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void othersAreNotLetInWithoutAccounts() {
    Map<String, String> empty = Map.of("PASSERELLE_HOME", folder.toString());

    assertThat(run(empty, "serve", "--host", "0.0.0.0", "--lang", "en"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString(UTF_8)).contains("--team");
  }
}
