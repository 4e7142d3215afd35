package org.passerelle.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.app.storage.StorageError.Problem;
import org.passerelle.app.text.EnumName;
import org.passerelle.app.text.Messages;
import org.passerelle.reference.Language;

class DatabaseTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void openedAgainItHoldsWhatItHeld(Store store) {
    Optional<String> url = store.emptyDatabase();
    Dossier made;
    try (Database database = Database.open(folder, url)) {
      made = dossiers(database).create("ann", "Baker", "{}", "");
    }
    for (int again = 0; again < 2; again++) {
      try (Database database = Database.open(folder, url)) {
        assertThat(database.answers()).isTrue();
        assertThat(dossiers(database).find("ann", made.id())).contains(made);
        List<String> migrations =
            database.read(handle ->
                handle
                    .createQuery(
                        "SELECT version FROM flyway_schema_history ORDER BY installed_rank")
                    .mapTo(String.class)
                    .list());
        assertThat(migrations).containsExactly("1", "2").endsWith(Schema.VERSION);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseOfAnOlderProgramKeepsItsNotes(Store store) {
    Optional<String> url = store.emptyDatabase();
    Dossier made;
    Note note;
    try (Database database = Database.open(folder, url)) {
      made = dossiers(database).create("ann", "Baker", "{}", "");
      note = notes(database).add(made.id(), "ann", "call back").orElseThrow();
      database.write(handle -> {
        handle.execute("ALTER TABLE note DROP COLUMN writer");
        handle.execute("ALTER TABLE note DROP COLUMN place");
        return handle.execute("DELETE FROM flyway_schema_history WHERE version = '2'");
      });
    }
    try (Database database = Database.open(folder, url)) {
      Note later = notes(database).add(made.id(), "ann", "called").orElseThrow();
      assertThat(notes(database).on(made.id())).containsExactly(note, later);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseOfANewerProgramIsRefusedAndLeftAlone(Store store) {
    Optional<String> url = store.emptyDatabase();
    try (Database database = Database.open(folder, url)) {
      database.write(handle ->
          handle.execute(
              """
              INSERT INTO flyway_schema_history
                (installed_rank, version, description, type, script, checksum,
                 installed_by, execution_time, success)
              VALUES (3, '7', 'later', 'SQL', 'V7__later.sql', 1, 'x', 1, ?)
              """,
              true));
    }
    StorageError error = refusal(folder, url);
    assertThat(error.problem()).isEqualTo(Problem.NEWER);
    assertThat(error.arguments().subList(1, 3)).containsExactly("7", "2");
  }

  @Test
  void aDatabaseWithOtherTablesIsRefused() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE cars (name TEXT)");
    }
    assertThat(refusal(folder, Optional.empty()).problem()).isEqualTo(Problem.NOT_OURS);
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    byte[] text =
        "These are not the tables that you look for.".repeat(200).getBytes(StandardCharsets.UTF_8);
    Files.write(file(), text);
    StorageError error = refusal(folder, Optional.empty());
    assertThat(error.problem()).isEqualTo(Problem.CORRUPT);
    assertThat(error.words(Messages.in(Language.ENGLISH))).contains(file().toString(), "backup");
    assertThat(Files.readAllBytes(file())).isEqualTo(text);
  }

  @Test
  void aDamagedFileIsToldWhenItIsRead() throws IOException {
    try (Database database = Database.open(folder, Optional.empty())) {
      dossiers(database).create("ann", "Baker", "\"" + "x".repeat(500_000) + "\"", "");
    }
    byte[] bytes = Files.readAllBytes(file());
    for (int at = 100; at < bytes.length; at++) {
      bytes[at] ^= 0x5a;
    }
    Files.write(file(), bytes);
    assertThat(refusal(folder, Optional.empty()).problem()).isEqualTo(Problem.CORRUPT);
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "x");
    StorageError error = refusal(inTheWay.resolve("data"), Optional.empty());
    assertThat(error.problem()).isEqualTo(Problem.FOLDER_UNWRITABLE);
    assertThat(error.words(Messages.in(Language.FRENCH))).contains(inTheWay.toString());
    Files.createDirectory(file());
    assertThat(refusal(folder, Optional.empty()).problem()).isEqualTo(Problem.UNWRITABLE);
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(
        closed.toFile().setWritable(false) && !Files.isWritable(closed), "may write anywhere");
    assertThat(refusal(closed, Optional.empty()).problem()).isEqualTo(Problem.FOLDER_UNWRITABLE);
  }

  @Test
  void onlyTheOwnerReadsTheFiles() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path made = folder.resolve("a/b");
    try (Database database = Database.open(made, Optional.empty())) {
      dossiers(database).create("ann", "Baker", "{}", "");
      assertThat(permissions(made)).isEqualTo("rwx------");
      try (var files = Files.list(made)) {
        assertThat(files)
            .hasSize(3)
            .allSatisfy(f -> assertThat(permissions(f)).isEqualTo("rw-------"));
      }
    }
    Files.setPosixFilePermissions(
        made.resolve(Database.FILE), PosixFilePermissions.fromString("rw-r--r--"));
    Database.open(made, Optional.empty()).close();
    assertThat(permissions(made.resolve(Database.FILE))).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void changesAreSynchronisedToTheDisk() {
    try (Database database = Database.open(folder, Optional.empty())) {
      assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(database, "synchronous")).isEqualTo("2");
      assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(database, "secure_delete")).isEqualTo("1");
      assertThat(pragma(database, "busy_timeout")).isEqualTo("10000");
    }
  }

  private static String pragma(Database database, String name) {
    return database.write(handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }

  @Test
  void whoOnlyReadsCannotWrite() {
    try (Database database = Database.open(folder, Optional.empty())) {
      assertThatThrownBy(() -> database.read(handle -> handle.execute("DELETE FROM dossier")))
          .isInstanceOfSatisfying(
              StorageError.class, e -> assertThat(e.problem()).isEqualTo(Problem.UNWRITABLE));
    }
  }

  @Test
  void twoProgramsUseOneFile() {
    try (Database one = Database.open(folder, Optional.empty());
        Database other = Database.open(folder, Optional.empty())) {
      Dossier made = dossiers(one).create("ann", "Baker", "{}", "");
      assertThat(dossiers(other).save("ann", made.id(), 1, "{}", ""))
          .isInstanceOf(Saved.Done.class);
      assertThat(dossiers(one).find("ann", made.id()).orElseThrow().version()).isEqualTo(2);
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsToldWithoutThePassword() {
    Optional<String> url = Optional.of("postgresql://ann:secret@localhost:1/db");
    StorageError error = refusal(folder, url);
    assertThat(error.problem()).isEqualTo(Problem.UNREACHABLE);
    assertThat(error.arguments()).containsExactly("localhost:1/db");
    assertThat(trace(error)).doesNotContain("secret");
  }

  @Test
  void aServerThatHasNoSuchDatabaseSaysSo() {
    String url = Store.POSTGRESQL.emptyDatabase().orElseThrow() + "none";
    assertThat(refusal(folder, Optional.of(url)).problem()).isEqualTo(Problem.NO_SUCH_DATABASE);
  }

  @ParameterizedTest
  @EnumSource
  void anErrorShowsNothingThatAPersonEntered(Store store) {
    try (Database database = store.open(folder)) {
      assertThatThrownBy(() ->
              database.write(handle ->
                  handle
                      .createUpdate("INSERT INTO note VALUES (:a, :a, :a, :a, 1, :a, 1)")
                      .bind("a", "a secret")
                      .execute()))
          .isInstanceOfSatisfying(
              StorageError.class,
              error -> {
                assertThat(error.problem()).isEqualTo(Problem.FAILED);
                assertThat(trace(error)).doesNotContain("a secret");
              });
    }
  }

  @Test
  void everyProblemHasWords() {
    Messages english = Messages.in(Language.ENGLISH);
    for (Problem problem : Problem.values()) {
      assertThat(english.has("storage.problem." + EnumName.of(problem))).as("%s", problem).isTrue();
    }
    for (AccountError.Problem problem : AccountError.Problem.values()) {
      assertThat(english.has("account.problem." + EnumName.of(problem))).as("%s", problem).isTrue();
    }
  }

  private Path file() {
    return folder.resolve(Database.FILE);
  }

  private static Dossiers dossiers(Database database) {
    return new Dossiers(database, InstantSource.system(), new SecureRandom());
  }

  private static Notes notes(Database database) {
    return new Notes(database, InstantSource.system(), new SecureRandom());
  }

  private static StorageError refusal(Path folder, Optional<String> url) {
    try (Database opened = Database.open(folder, url)) {
      throw new AssertionError("opened " + opened.place());
    } catch (StorageError e) {
      return e;
    }
  }

  private static String trace(Throwable error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
