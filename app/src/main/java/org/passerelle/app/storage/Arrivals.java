package org.passerelle.app.storage;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dossiers that somebody brings in a file, with their notes: all of them are kept, or none. */
public final class Arrivals {
  private final Database database;
  private final InstantSource clock;
  private final SecureRandom random;

  /** In a database, with the clock and the dice to use. */
  public Arrivals(Database database, InstantSource clock, SecureRandom random) {
    this.database = database;
    this.clock = clock;
    this.random = random;
  }

  /**
   * A dossier to be kept.
   *
   * @param content JSON; not looked into
   * @param searchable the words by which it is found besides its title
   * @param notes on it, in the order of the file
   */
  public record Arrival(String title, String content, String searchable, List<ArrivedNote> notes) {
    /** With a list of its own. */
    public Arrival {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A note of a file.
   *
   * @param writer who wrote it, as the file says, empty if it does not say; absent if it was
   *     whoever brings it
   * @param created when, as the file says; where it says nothing, or what cannot be, it counts as
   *     written now
   */
  public record ArrivedNote(String text, Optional<String> writer, Optional<Instant> created) {}

  private record Row(Dossier dossier, String searchable, List<Note> notes) {}

  /**
   * Keeps all of them for an owner.
   *
   * @return their ids, in the same order
   */
  public List<String> keep(String owner, List<Arrival> arrivals) {
    Instant now = Instant.ofEpochMilli(clock.millis());
    List<Row> rows = arrivals.stream().map(arrival -> row(owner, arrival, now)).toList();
    return database.write(handle -> {
      List<String> ids = new ArrayList<>();
      for (Row row : rows) {
        Dossiers.insert(handle, row.dossier(), row.searchable());
        row.notes().forEach(note -> Notes.insert(handle, note));
        ids.add(row.dossier().id());
      }
      return ids;
    });
  }

  private Row row(String owner, Arrival arrival, Instant now) {
    Dossier dossier =
        new Dossier(
            Tokens.id(random),
            owner,
            StorableText.of(arrival.title()),
            StorableText.of(arrival.content()),
            1,
            now,
            now);
    List<Note> notes =
        arrival.notes().stream()
            .map(note ->
                new Note(
                    Tokens.id(random),
                    dossier.id(),
                    owner,
                    note.writer().map(StorableText::of),
                    StorableText.of(note.text()),
                    note.created().filter(told -> canBe(told, now)).orElse(now)))
            .toList();
    return new Row(dossier, SearchText.fold(arrival.searchable()), notes);
  }

  private static boolean canBe(Instant told, Instant now) {
    return !told.isBefore(Instant.EPOCH) && !told.isAfter(now);
  }
}
