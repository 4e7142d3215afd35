package org.passerelle.app.storage;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.passerelle.app.storage.AccountError.Problem;

/**
 * Those who log in, where several people use one installation. Names differ by more than capitals
 * and accents. All methods throw {@link StorageError} if the database fails.
 */
public final class Accounts {
  /** The greatest number of characters of a name. */
  public static final int LONGEST_NAME = 100;

  static final String COLUMNS = "a.id, a.name, a.role, a.created, a.disabled";

  private final Database database;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Passwords passwords;
  private final Throttle throttle;

  /** In a database, with the clock and the dice to use, and passwords at a cost. */
  public Accounts(
      Database database, InstantSource clock, SecureRandom random, Passwords passwords) {
    this.database = database;
    this.clock = clock;
    this.random = random;
    this.passwords = passwords;
    this.throttle = new Throttle(database, clock);
  }

  /** Whether there are none yet, so that {@link #createFirst} is allowed. */
  public boolean isEmpty() {
    return database.read(handle -> count(handle) == 0);
  }

  /**
   * Makes the first account, an administrator's.
   *
   * @throws AccountError if there are accounts, or the name or password is not good
   */
  public Account createFirst(String name, String password) {
    return create(name, password, Role.ADMIN, true);
  }

  /**
   * Makes an account.
   *
   * @throws AccountError if the name is taken, or the name or password is not good
   */
  public Account create(String name, String password, Role role) {
    return create(name, password, role, false);
  }

  private Account create(String name, String password, Role role, boolean first) {
    String kept = StorableText.of(name).strip();
    requireName(kept);
    Passwords.require(kept, password);
    Account account =
        new Account(Tokens.id(random), kept, role, Instant.ofEpochMilli(clock.millis()), false);
    String hash = passwords.hash(password);
    return database.write(handle -> {
      if (first && count(handle) > 0) {
        throw new AccountError(Problem.NOT_FIRST);
      }
      if (byName(handle, kept).isPresent()) {
        throw new AccountError(Problem.NAME_TAKEN);
      }
      insert(handle, account, hash);
      return account;
    });
  }

  private static void requireName(String name) {
    if (name.isEmpty()) {
      throw new AccountError(Problem.NAME_EMPTY);
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      throw new AccountError(Problem.NAME_TOO_LONG, LONGEST_NAME);
    }
  }

  private static void insert(Handle handle, Account account, String hash) {
    handle
        .createUpdate(
            """
            INSERT INTO account (id, name, folded_name, role, password, created, disabled)
            VALUES (:id, :name, :folded, :role, :password, :created, 0)
            """)
        .bind("id", account.id())
        .bind("name", account.name())
        .bind("folded", folded(account.name()))
        .bind("role", account.role().name())
        .bind("password", hash)
        .bind("created", account.created().toEpochMilli())
        .execute();
  }

  /**
   * Whether the password is that of the name. An unknown name takes as long as a wrong password.
   *
   * @param addressHash a fingerprint of the address that the request came from, by which failures
   *     are counted besides the name
   */
  public Login authenticate(String name, String password, String addressHash) {
    Optional<Instant> until = throttle.begin(name, addressHash);
    if (until.isPresent()) {
      return new Login.Wait(until.get());
    }
    Optional<Credentials> found = database.read(handle -> byName(handle, name));
    if (found.isEmpty()) {
      passwords.matchesNobody(password);
      return new Login.Refused();
    }
    if (!passwords.matches(password, found.get().hash) || found.get().account.disabled()) {
      return new Login.Refused();
    }
    throttle.succeeded(name, addressHash);
    return new Login.Admitted(found.get().account);
  }

  /**
   * Sets a new password in the place of the old one, and ends all sessions of the account.
   *
   * @throws AccountError if the old password is wrong, or the new one not good
   */
  public void changePassword(String id, String old, String password) {
    Credentials found = require(database.read(handle -> byId(handle, id)));
    if (!passwords.matches(old, found.hash)) {
      throw new AccountError(Problem.WRONG_PASSWORD);
    }
    resetPassword(id, password);
  }

  /**
   * Sets a new password without the old one, as an administrator does for who forgot it, and ends
   * all sessions of the account.
   *
   * @throws AccountError if there is no such account, or the password is not good
   */
  public void resetPassword(String id, String password) {
    Credentials found = require(database.read(handle -> byId(handle, id)));
    Passwords.require(found.account.name(), password);
    String hash = passwords.hash(password);
    database.write(handle -> {
      handle
          .createUpdate("UPDATE account SET password = :hash WHERE id = :id")
          .bind("hash", hash)
          .bind("id", id)
          .execute();
      return Sessions.revokeAll(handle, id);
    });
  }

  /**
   * Refuses an account from now on, and ends its sessions; or admits it again.
   *
   * @throws AccountError if there is no such account, or it is the last administrator's
   */
  public Account disable(String id, boolean disabled) {
    return database.write(handle -> {
      Account account = require(byId(handle, id)).account;
      if (disabled) {
        requireOtherAdmin(handle, account);
        Sessions.revokeAll(handle, id);
      }
      handle
          .createUpdate("UPDATE account SET disabled = :disabled WHERE id = :id")
          .bind("disabled", disabled ? 1 : 0)
          .bind("id", id)
          .execute();
      return require(byId(handle, id)).account;
    });
  }

  /** The account, if there is one with this id. */
  public Optional<Account> find(String id) {
    return database.read(handle -> byId(handle, id)).map(found -> found.account);
  }

  /** All accounts, by name. */
  public List<Account> all() {
    return database.read(handle ->
        handle
            .createQuery("SELECT " + COLUMNS + " FROM account a ORDER BY a.folded_name")
            .map(Accounts::account)
            .list());
  }

  /** Those with whom a person can share a dossier, by name. */
  public List<Account> counsellors() {
    return all().stream().filter(a -> a.role() == Role.COUNSELLOR && !a.disabled()).toList();
  }

  /** Forgets failed logins that are a day old; returns how many. */
  public int purge() {
    return throttle.purge();
  }

  /** Refuses to go on without an administrator. */
  static void requireOtherAdmin(Handle handle, Account account) {
    if (account.role() != Role.ADMIN) {
      return;
    }
    long others =
        handle
            .createQuery(
                "SELECT COUNT(*) FROM account WHERE role = :role AND disabled = 0 AND id <> :id")
            .bind("role", Role.ADMIN.name())
            .bind("id", account.id())
            .mapTo(Long.class)
            .one();
    if (others == 0) {
      throw new AccountError(Problem.LAST_ADMIN);
    }
  }

  private static long count(Handle handle) {
    return handle.createQuery("SELECT COUNT(*) FROM account").mapTo(Long.class).one();
  }

  private static Credentials require(Optional<Credentials> found) {
    return found.orElseThrow(() -> new AccountError(Problem.UNKNOWN_ACCOUNT));
  }

  private static Optional<Credentials> byId(Handle handle, String id) {
    return credentials(handle, "id", id);
  }

  private static Optional<Credentials> byName(Handle handle, String name) {
    return credentials(handle, "folded_name", folded(name));
  }

  private static Optional<Credentials> credentials(Handle handle, String column, String value) {
    return handle
        .createQuery(
            "SELECT " + COLUMNS + ", a.password FROM account a WHERE a." + column + " = :value")
        .bind("value", value)
        .map((row, context) -> new Credentials(account(row, context), row.getString("password")))
        .findOne();
  }

  private static String folded(String name) {
    return SearchText.fold(name).strip();
  }

  static Account account(ResultSet row, StatementContext context) throws SQLException {
    return new Account(
        row.getString("id"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        Instant.ofEpochMilli(row.getLong("created")),
        row.getLong("disabled") != 0);
  }

  private record Credentials(Account account, String hash) {}
}
