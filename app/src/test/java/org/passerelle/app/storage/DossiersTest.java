package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class DossiersTest {
  private static final String ANNA = "anna";
  private static final String BEN = "ben";

  private final Store store;
  private final SettableClock clock = new SettableClock();
  private Database database;
  private Dossiers dossiers;
  private Notes notes;

  DossiersTest(Store store) {
    this.store = store;
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    database = store.open(folder);
    dossiers = new Dossiers(database, clock, new SecureRandom());
    notes = new Notes(database, clock, new SecureRandom());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatWasCreatedIsFoundByItsOwnerAlone() {
    Dossier made = dossiers.create(ANNA, "Baker", "{\"hours\":35}", "baker bread");
    assertThat(made.id()).matches("[A-Za-z0-9_-]{22}");
    assertThat(made.version()).isEqualTo(1);
    assertThat(made.created()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
    assertThat(dossiers.find(ANNA, made.id())).contains(made);
    assertThat(dossiers.find(BEN, made.id())).isEmpty();
    assertThat(dossiers.find(ANNA, "none")).isEmpty();
  }

  @Test
  void savingKeepsTheContentAndCountsTheVersion() {
    Dossier made = dossiers.create(ANNA, "Baker", "{}", "");
    clock.passes(Duration.ofHours(1));
    Saved saved = dossiers.save(ANNA, made.id(), 1, "{\"a\":1}", "");
    Dossier expected =
        new Dossier(made.id(), ANNA, "Baker", "{\"a\":1}", 2, made.created(), clock.instant());
    assertThat(saved).isEqualTo(new Saved.Done(expected));
    assertThat(dossiers.find(ANNA, made.id())).contains(expected);
  }

  @Test
  void aStaleVersionIsRefusedAndShowsTheCurrentOne() {
    Dossier made = dossiers.create(ANNA, "Baker", "{}", "");
    dossiers.save(ANNA, made.id(), 1, "\"first\"", "");
    Saved second = dossiers.save(ANNA, made.id(), 1, "\"second\"", "");
    assertThat(second)
        .isInstanceOfSatisfying(
            Saved.Stale.class,
            stale -> {
              assertThat(stale.current().version()).isEqualTo(2);
              assertThat(stale.current().content()).isEqualTo("\"first\"");
            });
  }

  @Test
  void nobodySavesRenamesCopiesOrDeletesWhatAnotherOwns() {
    Dossier made = dossiers.create(ANNA, "Baker", "{}", "");
    assertThat(dossiers.save(BEN, made.id(), 1, "{}", "")).isEqualTo(new Saved.Missing());
    assertThat(dossiers.rename(BEN, made.id(), "Mine")).isEmpty();
    assertThat(dossiers.copy(BEN, made.id(), "Mine")).isEmpty();
    assertThat(dossiers.delete(BEN, made.id())).isFalse();
    assertThat(dossiers.find(ANNA, made.id())).contains(made);
  }

  @Test
  void renamingChangesTheTitleByWhichItIsFound() {
    Dossier made = dossiers.create(ANNA, "Baker", "{}", "");
    assertThat(dossiers.rename(ANNA, made.id(), "Élodie"))
        .hasValueSatisfying(renamed -> {
          assertThat(renamed.title()).isEqualTo("Élodie");
          assertThat(renamed.version()).isEqualTo(2);
        });
    assertThat(dossiers.page(ANNA, "elodie", 0, 10).total()).isEqualTo(1);
    assertThat(dossiers.page(ANNA, "baker", 0, 10).total()).isZero();
  }

  @Test
  void aCopyIsAnotherDossierWithTheSameContentAndWords() {
    Dossier made = dossiers.create(ANNA, "Baker", "{\"a\":1}", "bread");
    Dossier copy = dossiers.copy(ANNA, made.id(), "Baker 2").orElseThrow();
    assertThat(copy.id()).isNotEqualTo(made.id());
    assertThat(copy.content()).isEqualTo("{\"a\":1}");
    assertThat(dossiers.find(ANNA, copy.id())).contains(copy);
    assertThat(dossiers.page(ANNA, "bread", 0, 10).total()).isEqualTo(2);
  }

  @Test
  void deletingTakesTheNotesAlong() {
    Dossier made = dossiers.create(ANNA, "Baker", "{}", "");
    notes.add(made.id(), ANNA, "call back");
    assertThat(dossiers.delete(ANNA, made.id())).isTrue();
    assertThat(dossiers.find(ANNA, made.id())).isEmpty();
    assertThat(notes.on(made.id())).isEmpty();
    assertThat(notes.add(made.id(), ANNA, "too late")).isEmpty();
  }

  @Test
  void allOfOneOwnerAreDeletedAndNobodyElses() {
    dossiers.create(ANNA, "1", "{}", "");
    dossiers.create(ANNA, "2", "{}", "");
    dossiers.create(BEN, "3", "{}", "");
    assertThat(new Belongings(database).delete(ANNA)).hasSize(2);
    assertThat(dossiers.page(ANNA, "", 0, 10).total()).isZero();
    assertThat(dossiers.page(BEN, "", 0, 10).total()).isEqualTo(1);
  }

  @Test
  void aPageIsSortedByLastChangeAndCountsAll() {
    List<String> ids = new ArrayList<>();
    for (String title : List.of("one", "two", "three")) {
      ids.add(dossiers.create(ANNA, title, "{}", "").id());
      clock.passes(Duration.ofMinutes(1));
    }
    dossiers.save(ANNA, ids.getFirst(), 1, "{}", "");
    Dossier.Page first = dossiers.page(ANNA, "", 0, 2);
    assertThat(first.total()).isEqualTo(3);
    assertThat(first.headings()).extracting(Dossier.Heading::title).containsExactly("one", "three");
    assertThat(dossiers.page(ANNA, "", 2, 2).headings())
        .extracting(Dossier.Heading::title)
        .containsExactly("two");
    assertThat(dossiers.page(ANNA, "", 3, 2).headings()).isEmpty();
  }

  @Test
  void allWordsOfAQueryMustBeMetWhateverTheAccents() {
    dossiers.create(ANNA, "Boulangère à Brest", "{}", "Pétrissage CAP");
    dossiers.create(ANNA, "Boulanger à Lyon", "{}", "vente");
    assertThat(dossiers.page(ANNA, "boulang", 0, 9).total()).isEqualTo(2);
    assertThat(dossiers.page(ANNA, "BREST petrissage", 0, 9).total()).isEqualTo(1);
    assertThat(dossiers.page(ANNA, "brest vente", 0, 9).total()).isZero();
  }

  @Test
  void signsOfPatternsInAQueryAreOrdinaryCharacters() {
    dossiers.create(ANNA, "100 % wool!", "{}", "a_b");
    dossiers.create(ANNA, "100 wools", "{}", "axb");
    assertThat(dossiers.page(ANNA, "%", 0, 9).total()).isEqualTo(1);
    assertThat(dossiers.page(ANNA, "a_b", 0, 9).total()).isEqualTo(1);
    assertThat(dossiers.page(ANNA, "wool!", 0, 9).total()).isEqualTo(1);
    assertThat(dossiers.page(ANNA, "\\ ' \" ; --", 0, 9).total()).isZero();
    assertThat(dossiers.page(ANNA, "x".repeat(100_000), 0, 9).total()).isZero();
  }

  @Test
  void hostileTextsComeBackAsTheyWere() {
    List<String> texts =
        List.of(
            "",
            "it's \"quoted\" `so`",
            "'; DROP TABLE dossier; --",
            ":owner ? ?? <id> ${serial} \\' \\",
            "👩‍🍳 𝄞 é e\u0301 \u202eabc",
            "line\r\nline\ttab\u0001",
            "ж".repeat(500_000));
    for (String text : texts) {
      Dossier made = dossiers.create(text.length() > 99 ? BEN : text, text, text, text);
      assertThat(dossiers.find(made.owner(), made.id())).contains(made);
      assertThat(made.title()).isEqualTo(text);
      Note note = notes.add(made.id(), text, text).orElseThrow();
      assertThat(notes.on(made.id())).containsExactly(note);
      assertThat(note.text()).isEqualTo(text);
    }
  }

  @Test
  void nulAndHalvesOfCharactersDoNotStopAnybody() {
    Dossier made = dossiers.create(ANNA, "a\0b\ud83d", "\"\0\"", "\0");
    assertThat(made.title()).isEqualTo("ab\ufffd");
    assertThat(made.content()).isEqualTo("\"\"");
    assertThat(dossiers.find(ANNA, made.id())).contains(made);
    assertThat(dossiers.find("\0", "\0")).isEmpty();
    assertThat(dossiers.page(ANNA, "a\0b", 0, 9).total()).isEqualTo(1);
  }

  @Test
  void allAreHandedOverOldestFirst() {
    for (int i = 0; i < 45; i++) {
      dossiers.create(ANNA, "dossier " + i, "{}", "");
      clock.passes(Duration.ofSeconds(1));
    }
    List<String> titles = new ArrayList<>();
    dossiers.all(
        ANNA,
        dossier -> {
          titles.add(dossier.title());
          // The database may be used meanwhile.
          dossiers.rename(ANNA, dossier.id(), "seen");
        });
    assertThat(titles).isEqualTo(IntStream.range(0, 45).mapToObj(i -> "dossier " + i).toList());
  }

  @Test
  void notesAreListedOldestFirstAndDeletedOneByOne() {
    Dossier made = dossiers.create(ANNA, "Baker", "{}", "");
    Note first = notes.add(made.id(), ANNA, "first").orElseThrow();
    clock.passes(Duration.ofSeconds(1));
    Note second = notes.add(made.id(), BEN, "second").orElseThrow();
    assertThat(notes.on(made.id())).containsExactly(first, second);
    assertThat(notes.delete("another", first.id())).isFalse();
    assertThat(notes.delete(made.id(), first.id())).isTrue();
    assertThat(notes.on(made.id())).containsExactly(second);
  }

  @Test
  void tenThreadsThatSaveOneDossierMakeOneChainOfVersions() throws Exception {
    int threads = 10;
    int savesEach = 5;
    Dossier made = dossiers.create(ANNA, "Baker", "\"\"", "");
    List<Saved.Done> confirmed = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Callable<List<Saved.Done>>> work =
          IntStream.range(0, threads)
              .<Callable<List<Saved.Done>>>mapToObj(
                  thread -> () -> saveUntilDone(made.id(), savesEach, "t" + thread))
              .toList();
      for (Future<List<Saved.Done>> done : executor.invokeAll(work)) {
        confirmed.addAll(done.get());
      }
    }
    Set<Long> versions = new TreeSet<>();
    confirmed.forEach(done -> versions.add(done.dossier().version()));
    assertThat(versions)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(2, 1 + threads * savesEach).boxed().toList());
    Dossier last = dossiers.find(ANNA, made.id()).orElseThrow();
    assertThat(last.version()).isEqualTo(1 + threads * savesEach);
    for (Saved.Done done : confirmed) {
      assertThat(last.content()).contains(done.dossier().content().replace("\"", ""));
    }
  }

  /** Adds words to the content, each time to what is there. */
  private List<Saved.Done> saveUntilDone(String id, int times, String word) {
    List<Saved.Done> done = new ArrayList<>();
    while (done.size() < times) {
      Dossier current = dossiers.find(ANNA, id).orElseThrow();
      String content = current.content() + word + "." + done.size() + " ";
      if (dossiers.save(ANNA, id, current.version(), content, "") instanceof Saved.Done saved) {
        done.add(saved);
      }
    }
    return done;
  }
}
