package org.passerelle.app.data;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder of a person's own data: {@code PASSERELLE_HOME}, or where the platform keeps such. */
public final class DataFolder {
  private DataFolder() {}

  /**
   * The folder, which need not exist.
   *
   * @param environment the variables of the environment
   * @param system the name of the operating system
   * @param home the home folder of the person
   */
  public static Path find(Map<String, String> environment, String system, Path home) {
    Optional<Path> chosen = variable(environment, "PASSERELLE_HOME");
    if (chosen.isPresent()) {
      return chosen.get().toAbsolutePath().normalize();
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return home.resolve("Library/Application Support/Passerelle");
    }
    if (name.contains("win")) {
      return variable(environment, "APPDATA")
          .orElse(home.resolve("AppData/Roaming"))
          .resolve("Passerelle");
    }
    return variable(environment, "XDG_DATA_HOME")
        .orElse(home.resolve(".local/share"))
        .resolve("passerelle");
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
  }
}
