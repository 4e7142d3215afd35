package org.passerelle.app.web;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.passerelle.app.dossier.DossierContent;
import org.passerelle.app.web.Desk.OpenDossier;

/**
 * The last changes of profiles, to be taken back one by one until something else changes the
 * dossier. They are kept in memory alone.
 */
final class Undo implements Memory.Part {
  private static final int MOST_DOSSIERS = 500;
  private static final int MOST_STEPS = 20;

  /**
   * A change.
   *
   * @param before the content that it changed
   * @param version of the dossier that it led to
   * @param part of the page that it belongs to
   * @param words what it did
   */
  record Step(DossierContent before, long version, String part, String words) {}

  private final Map<String, Deque<Step>> steps =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Step>> eldest) {
          return size() > MOST_DOSSIERS;
        }
      };

  /** Remembers a change. */
  synchronized void remember(OpenDossier before, OpenDossier after, String part, String words) {
    Deque<Step> known = steps.computeIfAbsent(after.id(), id -> new ArrayDeque<>());
    if (!known.isEmpty() && known.getLast().version() != before.version()) {
      known.clear();
    }
    known.addLast(new Step(before.content(), after.version(), part, words));
    if (known.size() > MOST_STEPS) {
      known.removeFirst();
    }
  }

  @Override
  public synchronized void forget(Collection<String> dossiers) {
    dossiers.forEach(steps::remove);
  }

  /** The change that led to the dossier as it stands. */
  synchronized Optional<Step> last(OpenDossier dossier) {
    Deque<Step> known = steps.getOrDefault(dossier.id(), new ArrayDeque<>());
    return Optional.ofNullable(known.peekLast())
        .filter(step -> step.version() == dossier.version());
  }

  /** The last change was taken back, so that the one before it is the last. */
  synchronized void tookBack(OpenDossier after) {
    Deque<Step> known = steps.getOrDefault(after.id(), new ArrayDeque<>());
    known.pollLast();
    Optional.ofNullable(known.pollLast())
        .ifPresent(step ->
            known.addLast(new Step(step.before(), after.version(), step.part(), step.words())));
  }
}
