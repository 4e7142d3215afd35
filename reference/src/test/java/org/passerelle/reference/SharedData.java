package org.passerelle.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The official distributions, where they stand beside the project. */
public final class SharedData {
  private SharedData() {}

  /** Their folder; a test that asks for it where it is absent is skipped, and says so. */
  public static Path folder() {
    Path root = Path.of(System.getProperty("passerelle.root", ".")).toAbsolutePath().normalize();
    Path folder = root.resolveSibling("shared").resolve("data");
    if (!Files.isDirectory(folder)) {
      System.err.println("SKIPPED: the official distributions are not at " + folder);
    }
    assumeTrue(Files.isDirectory(folder), "the official distributions are not at " + folder);
    return folder;
  }
}
