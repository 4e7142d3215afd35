package org.passerelle.app.web;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All that is kept in memory of people's dossiers, so that nothing stays of one that is deleted.
 */
final class Memory {
  private final List<Part> parts = new CopyOnWriteArrayList<>();

  /** Some of what is kept. */
  @FunctionalInterface
  interface Part {
    /** Forgets whatever comes from these dossiers. */
    void forget(Collection<String> dossiers);
  }

  /** From now on this part forgets with the others. */
  <P extends Part> P with(P part) {
    parts.add(part);
    return part;
  }

  /** Forgets dossiers that are deleted. */
  void forget(Collection<String> dossiers) {
    parts.forEach(part -> part.forget(dossiers));
  }
}
