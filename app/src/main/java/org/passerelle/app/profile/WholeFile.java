package org.passerelle.app.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.passerelle.app.profile.ProfileError.Problem;

/** Writes a file in one step: whoever reads it finds the old text or the new one, whole. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Replaces what a file holds. A new file can be read by its owner only.
   *
   * @throws ProfileError if it cannot be written; the file is then as it was
   */
  public static void write(Path file, String text) {
    try {
      byte[] bytes = text.getBytes(UTF_8);
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A pipe or /dev/stdout cannot be replaced.
        Files.write(file, bytes);
      } else {
        // A link stays a link: what it leads to is replaced.
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
      }
    } catch (NoSuchFileException e) {
      throw new ProfileError(Problem.NO_FOLDER, file);
    } catch (IOException e) {
      throw new ProfileError(Problem.UNWRITABLE, file, String.valueOf(e.getMessage()));
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path folder = file.getParent();
    Path fresh =
        folder == null
            ? Files.createTempFile("passerelle", ".part")
            : Files.createTempFile(folder, "passerelle", ".part");
    try {
      Files.write(fresh, bytes);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
