package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.storage.Arrivals.Arrival;
import org.passerelle.app.storage.Arrivals.ArrivedNote;
import org.passerelle.app.storage.StorageError.Problem;

@OnBothDatabases
class DatabaseCopyTest {
  private final Store store;

  DatabaseCopyTest(Store store) {
    this.store = store;
  }

  @Test
  void everythingIsCopiedOnceToTheOtherDatabase(@TempDir Path folder) {
    Store other = store == Store.SQLITE ? Store.POSTGRESQL : Store.SQLITE;
    SettableClock clock = new SettableClock();
    SecureRandom random = new SecureRandom();
    Passwords passwords = Passwords.of(8, 1, random);
    try (Database from = store.open(folder.resolve("from"));
        Database to = other.open(folder.resolve("to"))) {
      Accounts accounts = new Accounts(from, clock, random, passwords);
      Account ann = accounts.create("Ann", "four words not related", Role.PERSON);
      Account carl = accounts.create("Carl", "four words not related", Role.COUNSELLOR);
      Dossiers dossiers = new Dossiers(from, clock, random);
      for (int i = 0; i < 250; i++) {
        dossiers.create(ann.id(), "dossier 👩‍🍳 " + i, "[" + i + "]", "");
        clock.passes(Duration.ofMillis(1));
      }
      String first = dossiers.page(ann.id(), "", 0, 1).headings().getFirst().id();
      new Shares(from, clock).share(ann.id(), first, carl.id());
      new Notes(from, clock, random).add(first, carl.id(), "call back");
      ArrivedNote old = new ArrivedNote("came early", Optional.of("Dora"), Optional.empty());
      new Arrivals(from, clock, random)
          .keep(carl.id(), List.of(new Arrival("Smith", "{}", "", List.of(old))));
      AuditLog log = new AuditLog(from, clock);
      log.add(Optional.of(ann.id()), AuditLog.Event.LOGIN, Optional.empty());
      log.add(Optional.of(ann.id()), AuditLog.Event.LOGOUT, Optional.empty());
      String token = new Sessions(from, clock, random, Sessions.Limits.USUAL).begin(ann.id());

      assertThat(DatabaseCopy.copy(from, to)).isEqualTo(251);

      assertThat(new Belongings(to).export(ann.id()))
          .isEqualTo(new Belongings(from).export(ann.id()));
      assertThat(new Belongings(to).export(carl.id()))
          .isEqualTo(new Belongings(from).export(carl.id()));
      assertThat(new AuditLog(to, clock).page(0, 9)).isEqualTo(log.page(0, 9));
      assertThat(new Sessions(to, clock, random, Sessions.Limits.USUAL).find(token)).contains(ann);
      assertThat(
              new Accounts(to, clock, random, passwords)
                  .authenticate("Ann", "four words not related", "here"))
          .isEqualTo(new Login.Admitted(ann));
      new AuditLog(to, clock).add(Optional.empty(), AuditLog.Event.LOGIN, Optional.empty());
      assertThat(new AuditLog(to, clock).page(0, 9).total()).isEqualTo(3);
      assertThatThrownBy(() -> DatabaseCopy.copy(from, to))
          .isInstanceOfSatisfying(
              StorageError.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_EMPTY));
    }
  }
}
