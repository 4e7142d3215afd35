package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.storage.AuditLog.Entry;
import org.passerelle.app.storage.AuditLog.Event;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.reference.Language;

@OnBothDatabases
class AuditLogTest {
  private final Store store;

  AuditLogTest(Store store) {
    this.store = store;
  }

  @Test
  void theNewestDeedComesFirstAndOldOnesAreForgotten(@TempDir Path folder) {
    SettableClock clock = new SettableClock();
    try (Database database = store.open(folder)) {
      AuditLog log = new AuditLog(database, clock);
      log.add(Optional.empty(), Event.LOGIN_FAILED, Optional.empty());
      clock.passes(Duration.ofDays(1));
      log.add(Optional.of("ann"), Event.LOGIN, Optional.empty());
      log.add(Optional.of("ann"), Event.DOSSIER_READ, Optional.of("d1"));
      Instant second = clock.instant();

      AuditLog.Page page = log.page(0, 2);
      assertThat(page.total()).isEqualTo(3);
      assertThat(page.entries())
          .containsExactly(
              new Entry(second, Optional.of("ann"), "DOSSIER_READ", Optional.of("d1")),
              new Entry(second, Optional.of("ann"), "LOGIN", Optional.empty()));
      assertThat(log.page(2, 2).entries()).extracting(Entry::event).containsExactly("LOGIN_FAILED");
      assertThat(log.purge(second)).isEqualTo(1);
      assertThat(log.page(0, 9).total()).isEqualTo(2);
    }
  }

  @Test
  void aDeedThatOnlyAnotherVersionKnowsIsStillTold(@TempDir Path folder) {
    try (Database database = store.open(folder)) {
      database.write(handle ->
          handle.execute(
              "INSERT INTO audit (at, who, event, subject) VALUES (1, 'ann', 'PLAN_PRAISED', '')"));

      assertThat(new AuditLog(database, new SettableClock()).page(0, 9).entries())
          .containsExactly(
              new Entry(
                  Instant.ofEpochMilli(1), Optional.of("ann"), "PLAN_PRAISED", Optional.empty()));
    }
  }

  @Test
  void everyDeedHasWords() {
    Messages english = Messages.in(Language.ENGLISH);
    for (Event event : Event.values()) {
      assertThat(english.has("web.event." + EnumName.of(event))).as("%s", event).isTrue();
    }
  }
}
