package org.passerelle.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers that were computed lately, by what was asked. Safe for many threads. */
final class Recent<K, V> {
  private final Map<K, V> kept;

  /** Keeps so many, those that were last asked for. */
  Recent(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer; two threads that ask at once may both compute it. */
  V of(K question, Supplier<V> answer) {
    synchronized (kept) {
      V known = kept.get(question);
      if (known != null) {
        return known;
      }
    }
    V made = answer.get();
    synchronized (kept) {
      kept.put(question, made);
    }
    return made;
  }
}
