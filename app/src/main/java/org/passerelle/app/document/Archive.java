package org.passerelle.app.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.passerelle.app.document.DocumentError.Problem;

/**
 * The parts of a ZIP file that hold text, in memory. Names only choose parts: nothing is written,
 * and an archive in it stays closed. If the file breaks off, the parts before are there.
 */
final class Archive {
  /** More parts than a document has. */
  static final int PARTS = 2_000;

  /** What all parts may have together, in megabytes. */
  static final int MEGABYTES = 50;

  /** How many times its size a file may expand, once it expands beyond {@link #ANY_RATIO}. */
  static final int RATIO = 200;

  private static final int MEGABYTE = 1 << 20;
  private static final int ANY_RATIO = 10 * MEGABYTE;

  private static final Pattern TEXT =
      Pattern.compile(
          "mimetype|content\\.xml|styles\\.xml|META-INF/manifest\\.xml"
              + "|word/(?:document|header|footer)\\d{0,9}\\.xml");

  private final int size;
  private final Set<String> names = new HashSet<>();
  private final Map<String, byte[]> parts = new HashMap<>();
  private final byte[] buffer = new byte[1 << 16];
  private long expanded;
  private boolean broken;

  private Archive(int size) {
    this.size = size;
  }

  /**
   * Opens an archive.
   *
   * @throws Refusal if it has too many parts or expands too far
   */
  static Archive of(byte[] bytes) {
    Archive archive = new Archive(bytes.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      archive.read(zip);
    } catch (IOException | IllegalArgumentException e) {
      archive.broken = true;
    }
    return archive;
  }

  private void read(ZipInputStream zip) throws IOException {
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++count > PARTS) {
        throw new Refusal(Problem.TOO_MANY_PARTS, PARTS);
      }
      names.add(entry.getName());
      ByteArrayOutputStream part = new ByteArrayOutputStream();
      boolean kept = TEXT.matcher(entry.getName()).matches();
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        checkExpansion(read);
        if (kept) {
          part.write(buffer, 0, read);
        }
      }
      if (kept) {
        parts.putIfAbsent(entry.getName(), part.toByteArray());
      }
    }
  }

  private void checkExpansion(int read) {
    expanded += read;
    boolean tooMuch = expanded > (long) MEGABYTES * MEGABYTE;
    boolean tooFar = expanded > ANY_RATIO && expanded > (long) RATIO * size;
    if (tooMuch || tooFar) {
      throw new Refusal(Problem.EXPANDS_TOO_FAR, Math.ceilDiv(size, 1024), MEGABYTES, RATIO);
    }
  }

  /** Whether the file breaks off or has a part that cannot be expanded. */
  boolean broken() {
    return broken;
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** A part that holds text, if it is there as a whole. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The parts whose names match, in the order of the names. */
  Iterable<byte[]> parts(Pattern name) {
    Map<String, byte[]> found = new TreeMap<>(parts);
    found.keySet().removeIf(n -> !name.matcher(n).matches());
    return found.values();
  }
}
