package org.passerelle.app.web;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes many seconds to make, once, and is made aside: those who ask meanwhile are
 * told to come back, so that they do not hold all threads of the server. If it cannot be made, one
 * of those who ask is told so, and the next begins again.
 */
public final class Preparation<T> {
  /** So long a page waits for it. */
  private static final int MOMENT_MILLIS = 1500;

  private final Supplier<T> made;
  private final AtomicReference<@Nullable CompletableFuture<T>> begun = new AtomicReference<>();

  public Preparation(Supplier<T> made) {
    this.made = made;
  }

  /**
   * What was made. Begins it if nobody did, and waits a moment.
   *
   * @return empty while it is being made
   * @throws IllegalStateException if it cannot be made
   */
  public Optional<T> soon() {
    return result(begin().work(), MOMENT_MILLIS);
  }

  /**
   * What was made. Whoever begins it waits for it; all others do not.
   *
   * @return empty while it is being made for somebody else
   * @throws IllegalStateException if it cannot be made
   */
  public Optional<T> forWhoeverBegins() {
    Begun<T> now = begin();
    return result(now.work(), now.isNew() ? Long.MAX_VALUE : 0);
  }

  private record Begun<T>(CompletableFuture<T> work, boolean isNew) {}

  private Begun<T> begin() {
    CompletableFuture<T> work = new CompletableFuture<>();
    CompletableFuture<T> known = begun.compareAndExchange(null, work);
    return known == null ? new Begun<>(work.completeAsync(made), true) : new Begun<>(known, false);
  }

  private Optional<T> result(CompletableFuture<T> work, long millis) {
    try {
      return Optional.of(work.get(millis, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      begun.compareAndSet(work, null);
      throw new IllegalStateException("could not be prepared", e.getCause());
    }
  }
}
