package org.passerelle.app.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import javax.sql.DataSource;
import org.passerelle.app.storage.StorageError.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The file of a SQLite database: made for its owner alone, opened so that nothing is lost. */
final class SqliteFile {
  private static final Set<PosixFilePermission> OWNER_FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OWNER_FILE =
      PosixFilePermissions.fromString("rw-------");
  private static final int BUSY_MILLIS = 10_000;

  private final Path path;

  private SqliteFile(Path path) {
    this.path = path;
  }

  /**
   * The file of that name, made empty if there is none. A folder that is made is readable by its
   * owner only; one that exists is left as it is. The file, and with it the two that SQLite puts
   * beside it, is readable by its owner only.
   *
   * @throws StorageError if it can be neither made nor written
   */
  static SqliteFile in(Path folder, String name) {
    try {
      makeFolder(folder);
      Path file = folder.resolve(name);
      makeFile(file);
      if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
        throw new StorageError(Problem.UNWRITABLE, null, file);
      }
      return new SqliteFile(file);
    } catch (IOException e) {
      throw new StorageError(Problem.FOLDER_UNWRITABLE, e, folder, e.getClass().getSimpleName());
    }
  }

  Path path() {
    return path;
  }

  private static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (isPosix(folder)) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static void makeFile(Path file) throws IOException {
    boolean posix = isPosix(file);
    try {
      if (posix) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_FILE));
      } else {
        Files.createFile(file);
      }
    } catch (FileAlreadyExistsException e) {
      if (posix && Files.isRegularFile(file) && Files.isWritable(file)) {
        Files.setPosixFilePermissions(file, OWNER_FILE);
      }
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Connections on which a confirmed change is on the disk (write-ahead log, synchronised at each
   * commit), a deleted row is overwritten, and who waits for the writer waits ten seconds.
   */
  DataSource connections(SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(mode);
    config.enableLoadExtension(false);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path);
    return source;
  }
}
