package org.passerelle.app.storage;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** The front door: everything that is kept, in one database. */
public final class Storage implements AutoCloseable {
  private final Database database;
  private final Dossiers dossiers;
  private final Notes notes;
  private final Arrivals arrivals;
  private final Access access;
  private final Shares shares;
  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditLog log;
  private final Belongings belongings;

  private Storage(Database database, InstantSource clock, SecureRandom random) {
    this.database = database;
    this.dossiers = new Dossiers(database, clock, random);
    this.notes = new Notes(database, clock, random);
    this.arrivals = new Arrivals(database, clock, random);
    this.access = new Access(database);
    this.shares = new Shares(database, clock);
    this.accounts = new Accounts(database, clock, random, Passwords.strong(random));
    this.sessions = new Sessions(database, clock, random, Sessions.Limits.USUAL);
    this.log = new AuditLog(database, clock);
    this.belongings = new Belongings(database);
  }

  /**
   * Opens the storage, and makes it if there is none.
   *
   * @param dataFolder where SQLite keeps it
   * @param url of PostgreSQL, if it is kept there
   * @throws StorageError if it cannot be opened
   */
  public static Storage open(
      Path dataFolder, Optional<String> url, InstantSource clock, SecureRandom random) {
    return new Storage(Database.open(dataFolder, url), clock, random);
  }

  /** Where it is, without a password. */
  public String place() {
    return database.place();
  }

  /** Whether the database answers. */
  public boolean answers() {
    return database.answers();
  }

  public Dossiers dossiers() {
    return dossiers;
  }

  public Notes notes() {
    return notes;
  }

  public Arrivals arrivals() {
    return arrivals;
  }

  public Access access() {
    return access;
  }

  public Shares shares() {
    return shares;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Sessions sessions() {
    return sessions;
  }

  public AuditLog log() {
    return log;
  }

  public Belongings belongings() {
    return belongings;
  }

  @Override
  public void close() {
    database.close();
  }
}
