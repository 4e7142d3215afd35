package org.passerelle.app.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.app.dossier.DossierContent;

/** The dossiers of the people of one owner. */
public final class Desk {
  private final Map<String, OpenDossier> kept = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  Desk(Clock clock) {
    this.clock = clock;
  }

  /**
   * A dossier as it was last kept.
   *
   * @param id names it in addresses
   * @param title what its owner calls it
   * @param version rises with each change
   */
  public record OpenDossier(
      String id, String title, DossierContent content, long version, Instant changed) {}

  public OpenDossier create(String title, DossierContent content) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    OpenDossier made = new OpenDossier(id, title, content, 1, clock.instant());
    kept.put(id, made);
    return made;
  }

  /**
   * A dossier.
   *
   * @throws WebProblem if there is none of that name for this owner
   */
  public OpenDossier open(String id) {
    OpenDossier found = kept.get(id);
    if (found == null) {
      throw WebProblem.notFound();
    }
    return found;
  }

  /** Keeps a changed content. */
  public OpenDossier save(OpenDossier before, DossierContent content) {
    OpenDossier saved =
        new OpenDossier(
            before.id(), before.title(), content, before.version() + 1, clock.instant());
    kept.put(before.id(), saved);
    return saved;
  }

  /** All dossiers, the last changed first. */
  public List<OpenDossier> all() {
    return kept.values().stream()
        .sorted(Comparator.comparing(OpenDossier::changed).reversed())
        .toList();
  }
}
