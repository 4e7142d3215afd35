package org.passerelle.app.storage;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Who is logged in. A token of 256 random bits is given once, to the browser; kept is only its
 * SHA-256, so that who reads the database cannot log in with it.
 */
public final class Sessions {
  /** When a session was last used is written at most once in this time. */
  private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

  private final Database database;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Limits limits;

  /**
   * How long a session lasts.
   *
   * @param idle after its last use, to the minute
   * @param absolute after its beginning
   */
  public record Limits(Duration idle, Duration absolute) {
    /** Two hours without use, twelve in all: a day at a counter that others pass by. */
    public static final Limits USUAL = new Limits(Duration.ofHours(2), Duration.ofHours(12));
  }

  /** In a database, with the clock and the dice to use. */
  public Sessions(Database database, InstantSource clock, SecureRandom random, Limits limits) {
    this.database = database;
    this.clock = clock;
    this.random = random;
    this.limits = limits;
  }

  /** Begins a session of this account; returns the token, which is not kept. */
  public String begin(String account) {
    String token = Tokens.secret(random);
    database.write(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO session (token_hash, account, created, used)
                VALUES (:hash, :account, :now, :now)
                """)
            .bind("hash", Tokens.fingerprint(token))
            .bind("account", account)
            .bind("now", clock.millis())
            .execute());
    return token;
  }

  /** Whose session it is, if it lasts and the account is not disabled; notes that it was used. */
  public Optional<Account> find(String token) {
    String hash = Tokens.fingerprint(token);
    Instant now = clock.instant();
    Optional<Found> found = database.read(handle -> lasting(handle, hash, now));
    found
        .filter(session -> session.used.plus(USE_NOTED_EVERY).compareTo(now) <= 0)
        .ifPresent(session -> noteUse(hash, now));
    return found.map(Found::account);
  }

  private Optional<Found> lasting(Handle handle, String hash, Instant now) {
    return handle
        .createQuery(
            "SELECT "
                + Accounts.COLUMNS
                + """
                , s.used FROM session s JOIN account a ON a.id = s.account
                WHERE s.token_hash = :hash AND a.disabled = 0
                  AND s.used > :idle AND s.created > :absolute
                """)
        .bind("hash", hash)
        .bind("idle", now.minus(limits.idle).toEpochMilli())
        .bind("absolute", now.minus(limits.absolute).toEpochMilli())
        .map((row, context) ->
            new Found(Accounts.account(row, context), Instant.ofEpochMilli(row.getLong("used"))))
        .findOne();
  }

  private void noteUse(String hash, Instant now) {
    database.write(handle ->
        handle
            .createUpdate("UPDATE session SET used = :now WHERE token_hash = :hash")
            .bind("now", now.toEpochMilli())
            .bind("hash", hash)
            .execute());
  }

  /** Ends a session. */
  public void revoke(String token) {
    database.write(handle ->
        handle
            .createUpdate("DELETE FROM session WHERE token_hash = ?")
            .bind(0, Tokens.fingerprint(token))
            .execute());
  }

  /** Ends all sessions of an account; returns how many. */
  public int revokeAll(String account) {
    return database.write(handle -> revokeAll(handle, account));
  }

  static int revokeAll(Handle handle, String account) {
    return handle.createUpdate("DELETE FROM session WHERE account = ?").bind(0, account).execute();
  }

  /** Deletes sessions that do not last any more; returns how many. */
  public int purge() {
    Instant now = clock.instant();
    return database.write(handle ->
        handle
            .createUpdate("DELETE FROM session WHERE used <= :idle OR created <= :absolute")
            .bind("idle", now.minus(limits.idle).toEpochMilli())
            .bind("absolute", now.minus(limits.absolute).toEpochMilli())
            .execute());
  }

  private record Found(Account account, Instant used) {}
}
