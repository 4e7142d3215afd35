package org.passerelle.app.web;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Answers that were computed lately, by what was asked. Safe for many threads. */
final class Recent<K, V> implements Memory.Part {
  /** An answer, with the dossiers that asked for it. */
  private record Kept<V>(V answer, Set<String> dossiers) {}

  private final Map<K, Kept<V>> kept;
  private long timesForgotten;

  /** Keeps so many, those that were last asked for. */
  Recent(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer to what no dossier asks; two threads that ask at once may both compute it. */
  V of(K question, Supplier<V> answer) {
    return of(question, Set.of(), answer);
  }

  /** The answer to what a dossier asks, kept no longer than that dossier. */
  V of(K question, String dossier, Supplier<V> answer) {
    return of(question, Set.of(dossier), answer);
  }

  private V of(K question, Set<String> dossier, Supplier<V> answer) {
    long before;
    synchronized (kept) {
      Kept<V> known = kept.get(question);
      if (known != null) {
        known.dossiers().addAll(dossier);
        return known.answer();
      }
      before = timesForgotten;
    }
    V made = answer.get();
    synchronized (kept) {
      // A dossier that was deleted meanwhile must not come back.
      if (before == timesForgotten) {
        kept.computeIfAbsent(question, asked -> new Kept<>(made, new HashSet<>()))
            .dossiers()
            .addAll(dossier);
      }
    }
    return made;
  }

  @Override
  public void forget(Collection<String> dossiers) {
    synchronized (kept) {
      timesForgotten++;
      kept.values().removeIf(answer -> !Collections.disjoint(answer.dossiers(), dossiers));
    }
  }
}
