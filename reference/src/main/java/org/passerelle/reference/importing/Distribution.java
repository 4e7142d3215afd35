package org.passerelle.reference.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.passerelle.reference.table.FactError;
import org.passerelle.reference.table.FactError.Problem;

/**
 * The files of an official release, wherever they stand: in folders, alone, or packed in zip
 * archives. Files are found by their name, folders apart.
 *
 * <p>Whatever is read may be hostile. Nothing is unpacked to disk; what an archive says of its own
 * size is not believed: bytes are counted while they are unpacked, and reading stops at the limit.
 */
public final class Distribution {
  /** The largest file that is read, unpacked. The largest official one has 21 MB. */
  static final int MAX_FILE_BYTES = 100 << 20;

  /** The most that one archive may unpack to. */
  static final long MAX_ARCHIVE_BYTES = 1L << 30;

  /** The most that one workbook may unpack to. The largest official one has 30 MB. */
  static final long MAX_WORKBOOK_BYTES = 200L << 20;

  static final int MAX_ENTRIES = 10_000;

  private final TreeMap<String, Place> places = new TreeMap<>();

  private record Place(Path file, Optional<String> entry) {}

  private Distribution() {}

  /**
   * Looks at what is there. The files of a folder are taken with those below it; of files of the
   * same name the first given counts.
   *
   * @throws FactError if a file does not exist, cannot be read, or is a broken or hostile archive
   */
  public static Distribution of(List<Path> paths) {
    Distribution distribution = new Distribution();
    paths.forEach(distribution::add);
    return distribution;
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        files.filter(Files::isRegularFile).sorted().forEach(this::addFile);
      } catch (IOException | UncheckedIOException e) {
        throw new FactError(e, Problem.FILE_UNREADABLE, path, String.valueOf(e.getMessage()));
      }
    } else if (Files.isRegularFile(path)) {
      addFile(path);
    } else {
      throw new FactError(Problem.FILE_NOT_FOUND, path);
    }
  }

  private void addFile(Path file) {
    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      addArchive(file);
    } else {
      places.putIfAbsent(file.getFileName().toString(), new Place(file, Optional.empty()));
    }
  }

  private void addArchive(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MAX_ENTRIES) {
        throw new FactError(Problem.ARCHIVE_TOO_MANY_ENTRIES, file, MAX_ENTRIES);
      }
      long unpacked = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        checkName(file, entry.getName());
        unpacked += Math.max(0, entry.getSize());
        if (!entry.isDirectory()) {
          String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
          places.putIfAbsent(name, new Place(file, Optional.of(entry.getName())));
        }
      }
      if (unpacked > MAX_ARCHIVE_BYTES) {
        throw new FactError(Problem.ARCHIVE_TOO_LARGE, file, MAX_ARCHIVE_BYTES >> 20);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new FactError(e, Problem.ARCHIVE_BROKEN, file, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new FactError(e, Problem.FILE_UNREADABLE, file, String.valueOf(e.getMessage()));
    }
  }

  /** No name is ever used as a path; one that tries to leave its folder tells of a hostile file. */
  private static void checkName(Path file, String entry) {
    boolean leaves =
        entry.startsWith("/")
            || entry.indexOf('\0') >= 0
            || entry.matches("(?i)[a-z]:.*")
            || List.of(entry.split("[/\\\\]")).contains("..");
    if (leaves) {
      throw new FactError(Problem.ARCHIVE_HOSTILE_NAME, file, entry);
    }
  }

  /** The names of the files that are there, in alphabetical order. */
  public List<String> names() {
    return List.copyOf(places.keySet());
  }

  public boolean has(String name) {
    return places.containsKey(name);
  }

  /** The first name, in alphabetical order, that a pattern fits as a whole. */
  public Optional<String> find(Pattern pattern) {
    Predicate<String> fits = pattern.asMatchPredicate();
    return places.keySet().stream().filter(fits).findFirst();
  }

  /**
   * The bytes of a file, unpacked.
   *
   * @throws FactError if it is not there, too large, or cannot be read
   */
  public byte[] bytes(String name) {
    Place place = places.get(name);
    if (place == null) {
      throw new FactError(Problem.FILE_NOT_FOUND, name);
    }
    try {
      if (place.entry().isEmpty()) {
        return bytes(name, Files.newInputStream(place.file()));
      }
      try (ZipFile zip = new ZipFile(place.file().toFile())) {
        return bytes(name, zip.getInputStream(zip.getEntry(place.entry().get())));
      }
    } catch (ZipException e) {
      throw new FactError(e, Problem.ARCHIVE_BROKEN, place.file(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new FactError(e, Problem.FILE_UNREADABLE, place.file(), String.valueOf(e.getMessage()));
    }
  }

  private static byte[] bytes(String name, InputStream in) throws IOException {
    try (in) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] block = new byte[1 << 16];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        if (bytes.size() + n > MAX_FILE_BYTES) {
          throw new FactError(Problem.FILE_TOO_LARGE, name, MAX_FILE_BYTES >> 20);
        }
        bytes.write(block, 0, n);
      }
      return bytes.toByteArray();
    }
  }

  /**
   * Counts what a packed file (a workbook is one) unpacks to, so that no reader has to.
   *
   * @throws FactError if it is more than an archive may hold, or the file is broken
   */
  static void checkUnpackedSize(String name, byte[] packed) {
    long unpacked = 0;
    byte[] block = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        for (int n = zip.read(block); n >= 0; n = zip.read(block)) {
          unpacked += n;
          if (unpacked > MAX_WORKBOOK_BYTES) {
            throw new FactError(Problem.ARCHIVE_TOO_LARGE, name, MAX_WORKBOOK_BYTES >> 20);
          }
        }
      }
    } catch (IOException e) {
      throw new FactError(e, Problem.ARCHIVE_BROKEN, name, String.valueOf(e.getMessage()));
    }
    if (unpacked == 0) {
      throw new FactError(Problem.ARCHIVE_BROKEN, name, "no zip archive");
    }
  }

  /** A file of comma-separated values with a header. See {@link SourceTable#csv}. */
  public SourceTable csv(String name) {
    return csv(name, ',');
  }

  /** A file of values parted by a character, with a header. See {@link SourceTable#csv}. */
  public SourceTable csv(String name, char separator) {
    return SourceTable.csv(name, bytes(name), separator);
  }

  /** A file of values parted by tabs, with a header. See {@link SourceTable#tabbed}. */
  public SourceTable tabbed(String name) {
    return SourceTable.tabbed(name, bytes(name));
  }

  /** The first sheet of a workbook, whose first row is the header. See {@link SourceTable#xlsx}. */
  public SourceTable xlsx(String name) {
    return SourceTable.xlsx(name, bytes(name), Optional.empty(), 1);
  }

  /** A sheet of a workbook; the header stands in the row that is given, counted from 1. */
  public SourceTable xlsx(String name, String sheet, int headerRow) {
    return SourceTable.xlsx(name, bytes(name), Optional.of(sheet), headerRow);
  }
}
