package org.passerelle.reference.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.passerelle.reference.table.FactError.Problem;

/** Where tables of facts are kept: those that come with Passerelle, and a person's own releases. */
public final class FactStore {
  private static final String FACTS = "/org/passerelle/reference/facts/";
  private static final String OURS = "/org/passerelle/reference/ours/";

  /** A person's own tables stand before those that come with Passerelle. */
  private final Optional<Path> own;

  private FactStore(Optional<Path> own) {
    this.own = own;
  }

  /** The facts that come with Passerelle. */
  public static FactStore bundled() {
    return new FactStore(Optional.empty());
  }

  /** The same, but a table that the folder holds replaces the one that comes with Passerelle. */
  public static FactStore withOwn(Path folder) {
    return new FactStore(Optional.of(folder));
  }

  /**
   * Reads a table.
   *
   * @throws FactError if there is no such table or it cannot be read
   */
  public FactTable read(String table) {
    return find(table).orElseThrow(() -> new FactError(Problem.FILE_NOT_FOUND, fileName(table)));
  }

  /** Reads a table, if there is one of that name. */
  public Optional<FactTable> find(String table) {
    Optional<Path> ownFile =
        own.map(folder -> folder.resolve(fileName(table))).filter(Files::isRegularFile);
    if (ownFile.isPresent()) {
      return Optional.of(FactTable.parse(table, bytes(ownFile.get())));
    }
    own.filter(folder -> !Files.isDirectory(folder))
        .ifPresent(gone -> {
          // Another process has taken in a newer release; mixing the two would be worse.
          throw new FactError(Problem.FILE_NOT_FOUND, gone);
        });
    return bundled(FACTS, table).or(() -> bundled(OURS, table));
  }

  /**
   * The bytes of a file of our own that is kept in parts, {@code NAME_0.bin} and those that follow,
   * joined.
   *
   * @throws FactError if there is no such file or it cannot be read
   */
  public byte[] readParts(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int part = 0; ; part++) {
      String file = name + "_" + part + ".bin";
      try (InputStream in = FactStore.class.getResourceAsStream(OURS + file)) {
        if (in == null && part == 0) {
          throw new FactError(Problem.FILE_NOT_FOUND, file);
        }
        if (in == null) {
          return bytes.toByteArray();
        }
        in.transferTo(bytes);
      } catch (IOException e) {
        throw new FactError(e, Problem.FILE_UNREADABLE, file, String.valueOf(e.getMessage()));
      }
    }
  }

  /** The name of a table's file. */
  public static String fileName(String table) {
    return table + ".tsv";
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new FactError(e, Problem.FILE_UNREADABLE, file, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<FactTable> bundled(String folder, String table) {
    try (InputStream in = FactStore.class.getResourceAsStream(folder + fileName(table))) {
      return in == null ? Optional.empty() : Optional.of(FactTable.parse(table, whole(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All bytes of a file that tells its length, into one array of that length. */
  private static byte[] whole(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int read = in.readNBytes(bytes, 0, bytes.length);
    byte[] rest = in.readAllBytes();
    if (read == bytes.length && rest.length == 0) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(bytes, read + rest.length);
    System.arraycopy(rest, 0, all, read, rest.length);
    return all;
  }
}
