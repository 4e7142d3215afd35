package org.passerelle.app.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.passerelle.app.storage.StorageError.Problem;

/** The tables, brought from any earlier version to that of this program. */
final class Schema {
  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

  /** The version of these tables: that of the last file in the folder of migrations. */
  static final String VERSION = "2";

  private Schema() {}

  /**
   * Makes or renews the tables. Where they are as they should be, Flyway is not even started: it
   * takes longer than all the rest of opening a database.
   *
   * @param place the database, for errors
   * @param serial how this database writes a key that counts up
   * @throws StorageError if the tables are newer than this program, or not ours
   */
  static void migrate(DataSource source, String place, String serial) {
    if (isCurrent(source)) {
      return;
    }
    FLYWAY_LOG.setLevel(Level.WARNING);
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:org/passerelle/app/storage/migration")
            .placeholders(Map.of("serial", serial))
            .cleanDisabled(true)
            .load();
    try {
      refuseNewer(flyway.info(), place);
      flyway.migrate();
    } catch (FlywayException e) {
      throw failure(e, place);
    }
  }

  private static boolean isCurrent(DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet last =
            statement.executeQuery(
                "SELECT version, success FROM flyway_schema_history ORDER BY installed_rank DESC"
                    + " LIMIT 1")) {
      return last.next() && VERSION.equals(last.getString(1)) && last.getBoolean(2);
    } catch (SQLException e) {
      return false; // There are no tables yet, or Flyway will say what is wrong.
    }
  }

  private static void refuseNewer(MigrationInfoService info, String place) {
    Optional<MigrationVersion> newest =
        Arrays.stream(info.applied())
            .filter(migration -> !migration.getState().isResolved())
            .map(MigrationInfo::getVersion)
            .max(MigrationVersion::compareTo);
    if (newest.isPresent()) {
      String known =
          Arrays.stream(info.all())
              .filter(migration -> migration.getState().isResolved())
              .map(MigrationInfo::getVersion)
              .max(MigrationVersion::compareTo)
              .map(MigrationVersion::getVersion)
              .orElse("0");
      throw new StorageError(Problem.NEWER, null, place, newest.get().getVersion(), known);
    }
  }

  private static StorageError failure(FlywayException error, String place) {
    if (error.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
        || error.getErrorCode() == CoreErrorCode.VALIDATE_ERROR) {
      return new StorageError(Problem.NOT_OURS, error, place);
    }
    return SqlFailure.at(place, error);
  }
}
