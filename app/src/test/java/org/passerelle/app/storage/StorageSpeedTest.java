package org.passerelle.app.storage;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The figures of docs/storage.md, measured with {@code -Dpasserelle.speed=true}. */
@OnBothDatabases
@EnabledIfSystemProperty(named = "passerelle.speed", matches = "true")
class StorageSpeedTest {
  private static final String OWNER = "ann";
  private static final String CONTENT = "\"" + "x".repeat(20_000) + "\"";
  private static final Duration EACH = Duration.ofSeconds(5);

  private final Store store;

  StorageSpeedTest(Store store) {
    this.store = store;
  }

  @Test
  void howManyInASecond(@TempDir Path folder) {
    try (Database database = store.open(folder)) {
      Dossiers dossiers = new Dossiers(database, InstantSource.system(), new SecureRandom());
      Dossier first = dossiers.create(OWNER, "first", CONTENT, "bread");
      report("creates", () -> dossiers.create(OWNER, "Baker", CONTENT, "bread dough oven"));
      long[] version = {1};
      report("saves", () -> dossiers.save(OWNER, first.id(), version[0]++, CONTENT, "bread"));
      report("reads", () -> dossiers.find(OWNER, first.id()));
      report("searched pages", () -> dossiers.page(OWNER, "dough", 0, 20));
      long total = dossiers.page(OWNER, "", 0, 1).total();
      System.out.printf("%s: %d dossiers of 20 kB at the end%n", store, total);
    }
    SecureRandom random = new SecureRandom();
    Passwords strong = Passwords.strong(random);
    report("argon2id hashes", () -> strong.hash("four words not related"));
  }

  private void report(String what, Runnable work) {
    for (int i = 0; i < 20; i++) {
      work.run();
    }
    long end = System.nanoTime() + EACH.toNanos();
    int times = 0;
    while (System.nanoTime() < end) {
      work.run();
      times++;
    }
    System.out.printf("%s: %d %s a second%n", store, times / EACH.toSeconds(), what);
  }
}
