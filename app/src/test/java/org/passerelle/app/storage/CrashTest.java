package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.JavaProcess;

/**
 * A process that writes is killed again and again, at any moment: in one round of five also while
 * it starts. All rounds are on the same file. {@code -Dpasserelle.crashes=100} makes 100 rounds.
 */
class CrashTest {
  private static final int ROUNDS = Integer.getInteger("passerelle.crashes", 20);
  private static final int LONGEST_LIFE_MILLIS = 250;
  private static final int LONGEST_START_MILLIS = 1200;

  /** The last that was confirmed of each dossier. */
  private final Map<String, Confirmed> confirmed = new HashMap<>();

  private final Random dice = new Random(20260301);
  private long confirmations;

  private record Confirmed(long version, long number) {}

  @Test
  void whatWasConfirmedSurvivesEveryKill(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    Path said = folder.resolve("said.txt");
    for (int round = 1; round <= ROUNDS; round++) {
      killWhileWriting(data, said, round);
      readConfirmations(said);
      check(data, "round " + round);
    }
    assertThat(confirmations).isGreaterThan(ROUNDS);
    System.out.printf(
        "Storage: %d kills, %d confirmed changes of %d dossiers, none lost%n",
        ROUNDS, confirmations, confirmed.size());
  }

  private void killWhileWriting(Path data, Path said, int round) throws Exception {
    Process writer =
        JavaProcess.of(
                List.of(
                    "-Xmx128m",
                    "-Xshare:auto",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    // Where the driver unpacks its library, which a killed process leaves behind.
                    "-Dorg.sqlite.tmpdir=" + said.getParent()),
                List.of(
                    CrashingWriter.class.getName(),
                    data.toString(),
                    String.valueOf(round * 1_000_000L)))
            .redirectOutput(said.toFile())
            .start();
    if (round % 5 == 0) {
      Thread.sleep(dice.nextInt(LONGEST_START_MILLIS));
    } else {
      while (writer.isAlive() && Files.size(said) == 0) {
        Thread.sleep(1);
      }
      assertThat(writer.isAlive()).as("the writer of round %d", round).isTrue();
      Thread.sleep(dice.nextInt(LONGEST_LIFE_MILLIS));
    }
    writer.destroyForcibly().waitFor();
  }

  private void readConfirmations(Path said) throws IOException {
    String text = Files.readString(said, StandardCharsets.US_ASCII);
    // A line that was cut off is no confirmation.
    text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .map(line -> line.split(" ", -1))
        .forEach(word -> {
          confirmed.put(word[0], new Confirmed(Long.parseLong(word[1]), Long.parseLong(word[2])));
          confirmations++;
        });
  }

  private void check(Path data, String round) {
    try (Database database = Database.open(data, Optional.empty())) {
      String integrity =
          database.read(
              handle -> handle.createQuery("PRAGMA integrity_check").mapTo(String.class).one());
      assertThat(integrity).as(round).isEqualTo("ok");
      Map<String, Confirmed> missing = new HashMap<>(confirmed);
      Dossiers dossiers = new Dossiers(database, InstantSource.system(), new SecureRandom());
      dossiers.all(CrashingWriter.OWNER, kept -> checkKept(kept, missing.remove(kept.id()), round));
      assertThat(missing).as(round).isEmpty();
    }
  }

  /** What was killed between the disk and the confirmation may be there, and is whole then. */
  private static void checkKept(Dossier kept, @Nullable Confirmed confirmed, String round) {
    long number = Long.parseLong(kept.content().substring(1, kept.content().indexOf(',')));
    assertThat(kept.content()).as(round).isEqualTo(CrashingWriter.content(number));
    if (confirmed != null) {
      assertThat(kept.version()).as(round).isBetween(confirmed.version, confirmed.version + 1);
      if (kept.version() == confirmed.version) {
        assertThat(number).as(round).isEqualTo(confirmed.number);
      }
    }
  }
}
