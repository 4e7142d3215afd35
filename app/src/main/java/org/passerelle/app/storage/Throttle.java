package org.passerelle.app.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Slows down who guesses passwords. Failures are counted for each name and for each address, and
 * the counts outlive a restart. After some failures one has to wait: half a minute, then twice as
 * long each time, a quarter of an hour at most. A day without a failure forgets them.
 *
 * <p>Every attempt counts as a failure from its start, so that many at once get no more guesses
 * than one after another; the one that succeeds is taken back.
 */
final class Throttle {
  /** Failures of one name before the first wait. */
  static final int FREE_FOR_NAME = 5;

  /** Failures of one address before the first wait: an office may share one. */
  static final int FREE_FOR_ADDRESS = 25;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

  private final Database database;
  private final InstantSource clock;

  Throttle(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Counts an attempt, or tells until when there must be none. */
  Optional<Instant> begin(String name, String addressHash) {
    Instant now = clock.instant();
    return database.write(handle -> {
      Count ofName = count(handle, nameSubject(name), now);
      Count ofAddress = count(handle, addressSubject(addressHash), now);
      Instant until = ofName.until.isAfter(ofAddress.until) ? ofName.until : ofAddress.until;
      if (until.isAfter(now)) {
        return Optional.of(until);
      }
      keep(handle, ofName.oneMore(FREE_FOR_NAME, now), now);
      keep(handle, ofAddress.oneMore(FREE_FOR_ADDRESS, now), now);
      return Optional.empty();
    });
  }

  /**
   * Takes back the attempt that succeeded, with all failures of the name. Those of the address
   * stay: whoever guesses may have one account of his own.
   */
  void succeeded(String name, String addressHash) {
    Instant now = clock.instant();
    database.write(handle -> {
      keep(handle, new Count(nameSubject(name), 0, Instant.EPOCH), now);
      keep(handle, count(handle, addressSubject(addressHash), now).oneLess(), now);
      return true;
    });
  }

  /** Forgets counts that are a day old. */
  int purge() {
    long before = clock.instant().minus(FORGOTTEN_AFTER).toEpochMilli();
    return database.write(handle ->
        handle.createUpdate("DELETE FROM attempt WHERE last < ?").bind(0, before).execute());
  }

  private static String nameSubject(String name) {
    return "name:" + Tokens.fingerprint(SearchText.fold(name).strip());
  }

  private static String addressSubject(String addressHash) {
    return "address:" + Tokens.fingerprint(addressHash);
  }

  private static Count count(Handle handle, String subject, Instant now) {
    return handle
        .createQuery(
            "SELECT failures, until FROM attempt WHERE subject = :subject AND last >= :last")
        .bind("subject", subject)
        .bind("last", now.minus(FORGOTTEN_AFTER).toEpochMilli())
        .map((row, context) ->
            new Count(subject, row.getLong("failures"), Instant.ofEpochMilli(row.getLong("until"))))
        .findOne()
        .orElse(new Count(subject, 0, Instant.EPOCH));
  }

  private static void keep(Handle handle, Count count, Instant now) {
    handle.createUpdate("DELETE FROM attempt WHERE subject = ?").bind(0, count.subject).execute();
    if (count.failures > 0) {
      handle
          .createUpdate("INSERT INTO attempt (subject, failures, last, until) VALUES (?, ?, ?, ?)")
          .bind(0, count.subject)
          .bind(1, count.failures)
          .bind(2, now.toEpochMilli())
          .bind(3, count.until.toEpochMilli())
          .execute();
    }
  }

  private record Count(String subject, long failures, Instant until) {
    Count oneMore(int free, Instant now) {
      long more = failures + 1;
      return new Count(subject, more, more < free ? Instant.EPOCH : now.plus(pause(more - free)));
    }

    Count oneLess() {
      return new Count(subject, Math.max(0, failures - 1), Instant.EPOCH);
    }

    private static Duration pause(long over) {
      Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(over, 20));
      return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
    }
  }
}
