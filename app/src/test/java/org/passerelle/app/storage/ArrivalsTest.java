package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.app.storage.Arrivals.Arrival;
import org.passerelle.app.storage.Arrivals.ArrivedNote;

@OnBothDatabases
class ArrivalsTest {
  private final Store store;
  private final SettableClock clock = new SettableClock();
  private Database database;

  ArrivalsTest(Store store) {
    this.store = store;
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    database = store.open(folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Arrival baker(List<ArrivedNote> notes) {
    return new Arrival("Baker", "{}", "bread", notes);
  }

  private Notes notes() {
    return new Notes(database, clock, new SecureRandom());
  }

  @Test
  void aNoteKeepsItsMomentAndWhoWroteItAsTheFileSays() {
    Instant told = Instant.parse("2024-05-06T07:08:09.123Z");
    Instant later = clock.instant().plus(Duration.ofDays(1));

    String id =
        new Arrivals(database, clock, new SecureRandom())
            .keep(
                "ann",
                List.of(
                    baker(
                        List.of(
                            new ArrivedNote("mine", Optional.empty(), Optional.of(told)),
                            new ArrivedNote("hers", Optional.of("Carla"), Optional.empty()),
                            new ArrivedNote("whose", Optional.of(""), Optional.of(later))))))
            .getFirst();

    assertThat(notes().on(id))
        .extracting(Note::text, Note::author, Note::writer, Note::created)
        .containsExactly(
            tuple("mine", "ann", Optional.empty(), told),
            tuple("hers", "ann", Optional.of("Carla"), clock.instant()),
            tuple("whose", "ann", Optional.of(""), clock.instant()));
  }

  @Test
  void notesOfOneMomentStandInTheOrderInWhichTheyCame() {
    List<String> texts = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
    List<ArrivedNote> brought =
        texts.subList(0, 10).stream()
            .map(text -> new ArrivedNote(text, Optional.empty(), Optional.empty()))
            .toList();
    String id =
        new Arrivals(database, clock, new SecureRandom())
            .keep("ann", List.of(baker(brought)))
            .getFirst();
    texts.subList(10, 20).forEach(text -> notes().add(id, "ann", text));

    assertThat(notes().on(id)).extracting(Note::text).isEqualTo(texts);
    assertThat(new Belongings(database).export("ann").notes())
        .extracting(Note::text)
        .isEqualTo(texts);
  }

  @Test
  void ifOneCannotBeKeptNoneIs() {
    ArrivedNote note = new ArrivedNote("call back", Optional.empty(), Optional.empty());
    List<Arrival> two = List.of(baker(List.of(note)), baker(List.of()));

    assertThatThrownBy(() -> new Arrivals(database, clock, new StuckDice()).keep("ann", two))
        .isInstanceOf(StorageError.class);

    assertThat(new Belongings(database).export("ann").dossiers()).isEmpty();
    assertThat(new Belongings(database).export("ann").notes()).isEmpty();
    assertThat(new Arrivals(database, clock, new SecureRandom()).keep("ann", two)).hasSize(2);
    assertThat(new Belongings(database).export("ann").dossiers()).hasSize(2);
  }

  /** Gives the same id to everything, so that the second of a kind is refused. */
  private static final class StuckDice extends SecureRandom {
    private static final long serialVersionUID = 1;

    @Override
    public void nextBytes(byte[] bytes) {
      Arrays.fill(bytes, (byte) 1);
    }
  }
}
