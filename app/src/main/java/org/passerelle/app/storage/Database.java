package org.passerelle.app.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The database in which everything is kept that people enter: SQLite in a file of the data folder,
 * or PostgreSQL. Both are used in the same way: changes happen as if one after another, and a
 * change that was confirmed is on the disk. May be used by many threads.
 */
public final class Database implements AutoCloseable {
  /** The name of the file in the data folder. */
  public static final String FILE = "passerelle.db";

  /** The variable of the environment that names a PostgreSQL database. */
  public static final String VARIABLE = "PASSERELLE_DATABASE_URL";

  private static final int CONNECTIONS = 8;
  private static final int TRIES = 50;
  private static final long LONGEST_PAUSE_NANOS = 20_000_000;

  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger POOL_LOG = Logger.getLogger("com.zaxxer.hikari");

  private final String place;
  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final Jdbi reading;
  private final Jdbi writing;
  private final TransactionIsolationLevel snapshot;

  private Database(
      String place,
      HikariDataSource readers,
      HikariDataSource writers,
      TransactionIsolationLevel snapshot) {
    this.place = place;
    this.readers = readers;
    this.writers = writers;
    this.reading = jdbi(readers);
    this.writing = jdbi(writers);
    this.snapshot = snapshot;
  }

  /**
   * Opens the database, and makes its tables or brings them to the version of this program.
   *
   * @param dataFolder where the file of SQLite is; made if there is none
   * @param url the address of a PostgreSQL database, such as {@code
   *     postgresql://user:password@host:5432/passerelle?sslmode=require}; empty or blank for SQLite
   * @throws StorageError if it cannot be opened; its values never hold the password
   */
  public static Database open(Path dataFolder, Optional<String> url) {
    POOL_LOG.setLevel(Level.WARNING);
    return url.filter(text -> !text.isBlank())
        .map(text -> openPostgres(DatabaseAddress.parse(text)))
        .orElseGet(() -> openSqlite(SqliteFile.in(dataFolder, FILE)));
  }

  private static Database openSqlite(SqliteFile file) {
    String place = file.path().toString();
    DataSource writer = file.connections(TransactionMode.IMMEDIATE);
    connectOnce(writer, place);
    Schema.migrate(writer, place, "INTEGER PRIMARY KEY AUTOINCREMENT");
    HikariConfig one = pool(writer, 1);
    HikariConfig several = pool(file.connections(TransactionMode.DEFERRED), CONNECTIONS);
    several.setConnectionInitSql("PRAGMA query_only = ON");
    // Every transaction of SQLite sees one state of the database; it knows no other level.
    return new Database(
        place,
        new HikariDataSource(several),
        new HikariDataSource(one),
        TransactionIsolationLevel.SERIALIZABLE);
  }

  private static Database openPostgres(DatabaseAddress address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address.jdbcUrl());
    address.user().ifPresent(source::setUser);
    address.password().ifPresent(source::setPassword);
    source.setApplicationName("passerelle");
    connectOnce(source, address.place());
    Schema.migrate(source, address.place(), "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
    HikariDataSource pool = new HikariDataSource(pool(source, CONNECTIONS));
    return new Database(address.place(), pool, pool, TransactionIsolationLevel.REPEATABLE_READ);
  }

  /** So that what is wrong is told by the driver and not by a layer above it. */
  private static void connectOnce(DataSource source, String place) {
    try (Connection connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SELECT 1");
    } catch (SQLException e) {
      throw SqlFailure.at(place, e);
    }
  }

  private static HikariConfig pool(DataSource source, int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    return config;
  }

  private static Jdbi jdbi(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
    // PostgreSQL refuses NUL characters, which may come with any word of a request.
    jdbi.registerArgument(new StorableArgument());
    // Messages of errors must not show what a person entered.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    return jdbi;
  }

  /** The file, or {@code host:port/database}; never a password. */
  public String place() {
    return place;
  }

  /** Whether the database answers now. */
  public boolean answers() {
    try {
      return read(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one()) == 1;
    } catch (StorageError e) {
      return false;
    }
  }

  /** What is read of one state of the database, however long it takes. */
  <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    try {
      return reading.inTransaction(snapshot, work);
    } catch (JdbiException e) {
      throw SqlFailure.at(place, e);
    }
  }

  /**
   * Changes that all happen, or none of them, as if nobody else changed anything meanwhile. The
   * work may be run several times, so it does nothing but ask the database.
   */
  <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
    for (int attempt = 1; ; attempt++) {
      try {
        return writing.inTransaction(TransactionIsolationLevel.SERIALIZABLE, work);
      } catch (JdbiException e) {
        if (attempt == TRIES || !SqlFailure.isPassing(e)) {
          throw SqlFailure.at(place, e);
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
      }
    }
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
  }
}
