package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class SessionsTest {
  private final Store store;
  private final SettableClock clock = new SettableClock();
  private Database database;
  private Sessions sessions;
  private Account ann;

  SessionsTest(Store store) {
    this.store = store;
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    SecureRandom random = new SecureRandom();
    database = store.open(folder);
    sessions =
        new Sessions(
            database,
            clock,
            random,
            new Sessions.Limits(Duration.ofHours(2), Duration.ofHours(12)));
    ann =
        new Accounts(database, clock, random, Passwords.of(8, 1, random))
            .create("Ann", "four words not related", Role.PERSON);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aTokenFindsTheAccountAndIsNotKept() {
    String token = sessions.begin(ann.id());
    assertThat(token).matches("[A-Za-z0-9_-]{43}");
    assertThat(sessions.find(token)).contains(ann);
    assertThat(sessions.find(token + "x")).isEmpty();
    List<String> kept =
        database.read(handle ->
            handle.createQuery("SELECT token_hash FROM session").mapTo(String.class).list());
    assertThat(kept).containsExactly(Tokens.fingerprint(token));
    assertThat(kept.getFirst()).hasSize(64);
  }

  @Test
  void aSessionEndsTwoHoursAfterItsLastUse() {
    String token = sessions.begin(ann.id());
    clock.passes(Duration.ofMinutes(119));
    assertThat(sessions.find(token)).contains(ann);
    clock.passes(Duration.ofMinutes(119));
    assertThat(sessions.find(token)).contains(ann);
    clock.passes(Duration.ofHours(2));
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void aSessionEndsAfterTwelveHoursHoweverItIsUsed() {
    String token = sessions.begin(ann.id());
    for (int hour = 1; hour < 12; hour++) {
      clock.passes(Duration.ofHours(1));
      assertThat(sessions.find(token)).contains(ann);
    }
    clock.passes(Duration.ofHours(1));
    assertThat(sessions.find(token)).isEmpty();
  }

  @Test
  void oneOrAllSessionsAreRevoked() {
    String first = sessions.begin(ann.id());
    String second = sessions.begin(ann.id());
    String third = sessions.begin(ann.id());
    sessions.revoke(first);
    assertThat(sessions.find(first)).isEmpty();
    assertThat(sessions.find(second)).contains(ann);
    assertThat(sessions.revokeAll(ann.id())).isEqualTo(2);
    assertThat(sessions.find(third)).isEmpty();
  }

  @Test
  void endedSessionsArePurged() {
    sessions.begin(ann.id());
    clock.passes(Duration.ofHours(3));
    String token = sessions.begin(ann.id());
    assertThat(sessions.purge()).isEqualTo(1);
    assertThat(sessions.find(token)).contains(ann);
  }
}
