package org.passerelle.app.web.api;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.reference.Reference;
import org.passerelle.reference.Source;

/**
 * What changes whenever answers made of facts may: the releases of all sources, and the program.
 *
 * @param text a hash of them
 */
record FactsVersion(String text) {
  static FactsVersion of(Reference reference) {
    String releases =
        reference.sources().stream()
            .map(FactsVersion::release)
            .sorted()
            .collect(Collectors.joining("\n"));
    return new FactsVersion(ApiAnswer.hash(releases + "\n" + program()));
  }

  private static String release(Source source) {
    return source.id() + " " + source.version() + " " + source.year();
  }

  /** When the program was built; a version has many builds while it is made. */
  private static String program() {
    try {
      CodeSource code = FactsVersion.class.getProtectionDomain().getCodeSource();
      return Optional.ofNullable(FactsVersion.class.getPackage().getImplementationVersion())
              .orElse("")
          + Files.getLastModifiedTime(Path.of(code.getLocation().toURI()));
    } catch (IOException | URISyntaxException e) {
      return "";
    }
  }
}
