package org.passerelle.app.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The two databases, each opened new and empty for a test. */
public enum Store {
  SQLITE {
    @Override
    public Optional<String> emptyDatabase() {
      return Optional.empty();
    }
  },
  POSTGRESQL {
    @Override
    public Optional<String> emptyDatabase() {
      assumeTrue(Server.RUNNING.isPresent(), "embedded PostgreSQL did not start");
      return Server.RUNNING.map(Server::emptyDatabase);
    }
  };

  /** The address of a new database; empty for SQLite, which is new with its folder. */
  public abstract Optional<String> emptyDatabase();

  Database open(Path folder) {
    return Database.open(folder, emptyDatabase());
  }

  /** One server for all tests; it ends with the process. */
  private static final class Server {
    private static final Logger LOG = Logger.getLogger("io.zonky");
    static final Optional<EmbeddedPostgres> RUNNING = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static Optional<EmbeddedPostgres> start() {
      try {
        LOG.setLevel(Level.WARNING);
        return Optional.of(
            EmbeddedPostgres.builder()
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .start());
      } catch (IOException | RuntimeException e) {
        System.err.println("NOT TESTED: STORAGE IN POSTGRESQL, which could not be started: " + e);
        return Optional.empty();
      }
    }

    static String emptyDatabase(EmbeddedPostgres server) {
      String name = "test" + COUNT.incrementAndGet();
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return "postgresql://postgres:postgres@localhost:" + server.getPort() + "/" + name;
    }
  }
}
