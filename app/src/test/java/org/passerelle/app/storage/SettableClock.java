package org.passerelle.app.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told to go on. */
final class SettableClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-03-01T09:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void passes(Duration time) {
    now = now.plus(time);
  }
}
